/** Lines of text out of files: plain text, PDF, DOCX; each is known by its content, not by its name. */
@NullMarked
package org.plenary.agenda.paper.text;

import org.jspecify.annotations.NullMarked;
