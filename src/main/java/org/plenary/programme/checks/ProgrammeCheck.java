package org.plenary.programme.checks;

import java.util.List;
import org.plenary.rules.Finding;

/** One rule of planning. */
interface ProgrammeCheck {

    List<Finding> check(Plan plan);
}
