/** The findings of a paper as the terminal prints them, for people and for programs. */
@NamedInterface("check command")
@NullMarked
package org.plenary.agenda.checks.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
