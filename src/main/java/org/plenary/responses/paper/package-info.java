/**
 * Answers on paper: a response as a spreadsheet or a document to be filled in, and taken in again with what changed, question
 * by question.
 */
@NullMarked
package org.plenary.responses.paper;

import org.jspecify.annotations.NullMarked;
