/** The desk at which the secretariat plans: the programme with its findings and its budget, a meeting's form, the approval. */
@NullMarked
package org.plenary.programme.planning;

import org.jspecify.annotations.NullMarked;
