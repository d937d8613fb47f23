/**
 * Reading an annotated provisional agenda from the paper: every line is placed, and what the paper says becomes items,
 * annotations, documents, references and a table of meetings. Needs no server and no database.
 */
@NamedInterface("paper")
@NullMarked
package org.plenary.agenda.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
