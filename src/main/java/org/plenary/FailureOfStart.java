package org.plenary;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Leaves it to the command line to tell in one line why a start failed; Spring would print the stack. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailureOfStart implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
