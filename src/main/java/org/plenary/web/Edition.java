package org.plenary.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The number of the present edition of all that readers see; a trigger raises it with each change. Requests that come
 * while the database is being asked share the next question, so it is asked seldom and the answer is never older than
 * the request.
 */
@Component
class Edition {

    private final JdbcClient jdbc;
    private long number;
    private long started;
    private long answered;
    private boolean asking;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long current() {
        long wanted;
        synchronized (this) {
            wanted = started + 1;
            while (asking && answered < wanted) {
                waitForAnswer();
            }
            if (answered >= wanted) {
                return number;
            }
            asking = true;
            started++;
        }
        return ask();
    }

    private long ask() {
        try {
            long asked =
                    jdbc.sql("select number from web.edition").query(Long.class).single();
            synchronized (this) {
                number = asked;
                answered = started;
            }
            return asked;
        } finally {
            synchronized (this) {
                asking = false;
                notifyAll();
            }
        }
    }

    private void waitForAnswer() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
