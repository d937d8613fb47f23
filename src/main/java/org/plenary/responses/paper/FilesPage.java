package org.plenary.responses.paper;

import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.responses.form.Respondent;

/**
 * Where a State takes its response away on paper and gives it in again.
 *
 * @param overview the address of the whole questionnaire
 * @param writes whether a paper may be given in now
 */
record FilesPage(
        Localized title,
        String overview,
        String address,
        boolean writes,
        List<Choice> languages,
        List<Waiting> waiting) {

    static FilesPage of(Respondent respondent, GivenPapers given) {
        var form = respondent.questionnaire().form();
        var language = respondent.words().language();
        var response = respondent.response();
        var address = address(respondent);
        return new FilesPage(
                form.title().in(language),
                respondent.address(),
                address,
                respondent.writes(),
                form.languages().stream()
                        .map(each -> Choice.of(each, address, language))
                        .toList(),
                response == null
                        ? List.of()
                        : given.waiting(response, respondent.actor().name()).stream()
                                .map(each -> new Waiting(each.name(), address + "/" + each.id()))
                                .toList());
    }

    static String address(Respondent respondent) {
        return respondent.address() + "/files";
    }

    /** A language in which it can be taken away. */
    record Choice(String name, String tag, String direction, String xlsx, String docx) {

        static Choice of(Language language, String address, Language reader) {
            var in = "?in=" + language.tag();
            return new Choice(
                    language.ownName(),
                    language.tag(),
                    language == reader ? "" : language.direction(),
                    address + "/answers.xlsx" + in,
                    address + "/answers.docx" + in);
        }
    }

    /** A paper that was given in and not yet decided on. */
    record Waiting(String name, String address) {}
}
