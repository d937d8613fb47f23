package org.plenary.questionnaires.desk;

import java.util.List;

/**
 * What a file would bring, before it is taken in.
 *
 * @param id of the file; 0 while it is not kept
 * @param counts what is in it, in words
 * @param becomes what it becomes here, in words
 * @param remarks what of it has no equal or was taken otherwise
 */
record PreviewPage(
        long id, String file, String title, String counts, String becomes, List<Remark> remarks, List<Line> lines) {

    PreviewPage at(long number) {
        return new PreviewPage(number, file, title, counts, becomes, remarks, lines);
    }

    record Remark(String place, String text) {}

    /** A section with how many questions, or a question with what it continues. */
    record Line(String label, String text) {}
}
