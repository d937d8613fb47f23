package org.plenary.questionnaires.desk;

import java.util.List;
import org.plenary.languages.Localized;

/**
 * What files would bring, before they are taken in.
 *
 * @param id of the delivery
 * @param title of the one file, or how many there are
 */
record PreviewPage(long id, Localized title, List<File> files) {

    /**
     * What one file would bring.
     *
     * @param counts what is in it, in words
     * @param becomes what it becomes here, in words
     * @param remarks what of it has no equal or was taken otherwise
     */
    record File(String name, Localized title, String counts, String becomes, List<Remark> remarks, List<Line> lines) {}

    record Remark(String place, String text) {}

    /** A section with how many questions, or a question with what it continues. */
    record Line(Localized label, String text) {}
}
