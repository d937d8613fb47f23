package org.plenary.delegations.registration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks handlers of the work on one session's registration: their addresses name the session as {@code {key}}, and their
 * methods take the {@link Clerk} as {@code @ModelAttribute(binding = false) Clerk clerk}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForClerks {}
