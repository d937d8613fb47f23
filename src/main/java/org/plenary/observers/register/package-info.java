/** The register of organizations that may take part as observers: what they are called, and what their kind rests on. */
@NullMarked
package org.plenary.observers.register;

import org.jspecify.annotations.NullMarked;
