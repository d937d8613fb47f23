/** The officer's pages on observers: notices and applications, the list that is circulated, objections, decisions. */
@NullMarked
package org.plenary.observers.desk;

import org.jspecify.annotations.NullMarked;
