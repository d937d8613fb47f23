package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
class FirstStartTests {

    @Test
    void twoProcessesAtTheirFirstStartLoadTheFactsOnce(
            @Autowired JdbcClient jdbc, @Autowired TransactionOperations transaction) throws Exception {
        var facts = new Facts();
        var beans = new StaticListableBeanFactory();
        beans.addBean("facts", facts);

        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = processes.submit(() -> start(beans, jdbc, transaction));
            Future<?> second = processes.submit(() -> start(beans, jdbc, transaction));
            first.get(30, TimeUnit.SECONDS);
            second.get(30, TimeUnit.SECONDS);
        }

        assertThat(facts.loaded).hasValue(1);
    }

    private static void start(StaticListableBeanFactory beans, JdbcClient jdbc, TransactionOperations transaction) {
        new FirstStart(beans.getBeanProvider(ReferenceData.class), jdbc, transaction, TerminalForTests.SILENT, true)
                .start();
    }

    /** Facts whose loading does not end before the other process has asked whether they are there. */
    private static final class Facts implements ReferenceData {

        private final CountDownLatch asked = new CountDownLatch(3);
        private final AtomicBoolean there = new AtomicBoolean();
        private final AtomicInteger loaded = new AtomicInteger();

        @Override
        public String name() {
            return "treaties.reference-data";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public boolean isMissing() {
            asked.countDown();
            return !there.get();
        }

        @Override
        public void load() {
            loaded.incrementAndGet();
            try {
                assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            there.set(true);
        }
    }
}
