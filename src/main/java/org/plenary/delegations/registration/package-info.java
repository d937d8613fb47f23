/** The desk of registration: delegations, the form of a person, approval one by one and in bulk. */
@NullMarked
package org.plenary.delegations.registration;

import org.jspecify.annotations.NullMarked;
