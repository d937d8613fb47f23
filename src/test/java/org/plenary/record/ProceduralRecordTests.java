package org.plenary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.rules.Citation.rule;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.record.RecordVerification.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class ProceduralRecordTests {

    private static final Act RECEIVED = Act.of("credentials", "received", "officer")
            .onBehalfOf("FRA")
            .inSession("97")
            .under(rule(18).para(1))
            .about("credentials/97/FRA")
            .with("form", "original")
            .with("issuer", "Minister: \"أمل\" 部长")
            .ruled(List.of(new Ruling("credentials-late", "officer", "Flight was late")));

    @Autowired
    ProceduralRecord record;

    @Autowired
    RecordVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Test
    void actIsKeptAsItWasGiven() {
        var entry = record.append(RECEIVED);

        assertThat(record.historyOf("credentials/97/FRA")).containsExactly(entry);
        assertThat(entry.act()).isEqualTo(RECEIVED);
        assertThat(entry.act().content().keySet()).containsExactly("form", "issuer");
    }

    @Test
    void eachEntryFollowsTheOneBefore() {
        var first = record.append(RECEIVED);
        var second = record.append(RECEIVED);

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.before()).isEqualTo(first.seal());
        assertThat(verification.verify()).isEqualTo(new Result.Whole(second.number(), second.seal()));
    }

    @Test
    void actIsNotOnRecordWithoutTheTransactionThatDoesIt() {
        TestTransaction.end();

        assertThatThrownBy(() -> record.append(RECEIVED)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Nested
    class WhatIsTouched {

        @Test
        void entryThatWasChangedIsFound() {
            var entry = threeEntries();
            touch("update record.entry set act = replace(act, 'original', 'copy') where number = " + entry.number());

            assertThat(verification.verify()).isEqualTo(new Result.Changed(entry.number()));
        }

        @Test
        void entryWhoseTimeWasChangedIsFound() {
            var entry = threeEntries();
            touch("update record.entry set at = at - interval '1 microsecond' where number = " + entry.number());

            assertThat(verification.verify()).isEqualTo(new Result.Changed(entry.number()));
        }

        @Test
        void entryThatWasHiddenFromItsHistoryIsFound() {
            var entry = threeEntries();
            touch("update record.entry set matter = null where number = " + entry.number());

            assertThat(verification.verify()).isEqualTo(new Result.Changed(entry.number()));
        }

        @Test
        void entryThatWasTakenOutIsFound() {
            var entry = threeEntries();
            touch("delete from record.entry where number = " + entry.number());

            assertThat(verification.verify()).isEqualTo(new Result.Missing(entry.number()));
        }

        @Test
        void entryTakenOffTheEndIsFound() {
            var last = threeEntries().number() + 1;
            touch("delete from record.entry where number = " + last);

            assertThat(verification.verify()).isEqualTo(new Result.Missing(last));
        }

        @Test
        void entryThatWasRewrittenWithANewSealIsFoundAtTheNext() {
            var entry = threeEntries();
            var forged = StoredEntry.of(entry.number(), entry.at(), RECEIVED.onBehalfOf("PER"), entry.before());
            jdbc.sql("alter table record.entry disable trigger user").update();
            jdbc.sql("update record.entry set act = ?, seal = ? where number = ?")
                    .params(forged.act(), Seal.over(forged), entry.number())
                    .update();

            assertThat(verification.verify()).isEqualTo(new Result.Unlinked(entry.number() + 1));
        }

        @Test
        void entryThatWasPutInBehindTheTriggersIsFound() {
            var last = threeEntries().number() + 1;
            touch("""
                    insert into record.entry select number + 1, at, act, before, 'forged', session, matter, actor, name
                    from record.entry where number = %d""".formatted(last));

            assertThat(verification.verify()).isEqualTo(new Result.Changed(last + 1));
        }

        /** Three entries; the one in the middle. */
        private Entry threeEntries() {
            record.append(RECEIVED);
            var middle = record.append(RECEIVED);
            record.append(RECEIVED);
            return middle;
        }

        private void touch(String statement) {
            jdbc.sql("alter table record.entry disable trigger user").update();
            jdbc.sql(statement).update();
        }
    }

    @Nested
    class WhatTheApplicationMayNot {

        @Test
        void roleOfTheApplicationAppends() {
            jdbc.sql("set local role plenary_desk").update();

            record.append(RECEIVED);

            assertThat(record.historyOf("credentials/97/FRA")).hasSize(1);
        }

        @Test
        void roleOfTheApplicationNeitherChangesNorRemoves() {
            for (var statement : List.of(
                    "update record.entry set act = ''",
                    "delete from record.entry",
                    "truncate record.entry",
                    "update record.head set number = 0",
                    "drop trigger never_changed on record.entry")) {
                assertThatThrownBy(() -> asTheApplication(statement))
                        .as(statement)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }

        @Test
        void notEvenTheOwnerDoesSoByMistake() {
            record.append(RECEIVED);

            assertThatThrownBy(() -> jdbc.sql("delete from record.entry").update())
                    .hasMessageContaining("only added to");
        }

        @Test
        void entryThatDoesNotFollowIsRefused() {
            var last = record.append(RECEIVED).number();

            assertThatThrownBy(() -> jdbc.sql("""
                            insert into record.entry select number + 1, at, act, before, 'forged', session, matter, actor, name
                            from record.entry where number = ?""").param(last).update()).hasMessageContaining("does not follow");
        }

        private void asTheApplication(String statement) {
            if (!TestTransaction.isActive()) {
                TestTransaction.start();
            }
            try {
                jdbc.sql("set local role plenary_desk").update();
                jdbc.sql(statement).update();
            } finally {
                TestTransaction.end();
            }
        }
    }
}
