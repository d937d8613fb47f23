/** The demonstration: who sits at the machine that serves signs in as any role with one click. */
@NullMarked
package org.plenary.access.demo;

import org.jspecify.annotations.NullMarked;
