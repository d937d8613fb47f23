package org.plenary.questionnaires.authoring;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/**
 * The mark of a section or question as an officer saw it. Two officers who change different questions are not in each other's
 * way; of two who change the same one the second is told.
 */
final class Mark {

    /** What is not there yet. */
    static final String NONE = "";

    private Mark() {}

    static String of(Question question) {
        return of(new Section("x", "", MultilingualText.NONE, MultilingualText.NONE, null, false, List.of(question)));
    }

    /** The mark of the title of a questionnaire. */
    static String of(MultilingualText title) {
        return of(new Section("x", "", title, MultilingualText.NONE, null, false, List.of()));
    }

    /** The mark of a section without its questions. */
    static String ofHead(Section section) {
        return of(new Section(
                section.key(),
                section.treaty(),
                section.title(),
                section.description(),
                section.relevant(),
                section.repeated(),
                List.of()));
    }

    private static String of(Section section) {
        var alone = new Form(MultilingualText.NONE, "", EnumSet.noneOf(Language.class), List.of(section));
        return DigestUtils.sha256Hex(FormJson.write(alone)).substring(0, 16);
    }
}
