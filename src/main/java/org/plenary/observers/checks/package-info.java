/** What departs from rules 14 to 17 on the participation of observers; one class a rule. */
@NullMarked
package org.plenary.observers.checks;

import org.jspecify.annotations.NullMarked;
