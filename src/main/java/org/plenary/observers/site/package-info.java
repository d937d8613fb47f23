/** What readers and programs see of observers: who is admitted to a session, by class, and what they may do. */
@NullMarked
package org.plenary.observers.site;

import org.jspecify.annotations.NullMarked;
