package org.plenary.agenda.checks;

import java.util.stream.Stream;
import org.plenary.rules.Finding;

/** One rule, or one kind of contradiction, held against a paper. */
interface Check {

    /** What the paper departs from, in the order of the rule; empty means it is in order. */
    Stream<Finding> findings(Paper paper);
}
