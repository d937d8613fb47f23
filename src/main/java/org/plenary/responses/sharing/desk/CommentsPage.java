package org.plenary.responses.sharing.desk;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.Heading;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.sharing.Comment;
import org.plenary.responses.sharing.CommentThread;

/**
 * What is said about the answer to a question.
 *
 * @param back the address of the questionnaire
 * @param earlier the address of earlier comments; null if there are none
 */
record CommentsPage(
        Localized questionnaire,
        Heading question,
        String back,
        String address,
        boolean writes,
        @Nullable String earlier,
        List<Line> lines) {

    static CommentsPage of(Respondent respondent, Question question, CommentThread thread) {
        var language = respondent.words().language();
        return new CommentsPage(
                respondent.questionnaire().form().title().in(language),
                Heading.of(question, language),
                respondent.address(),
                address(respondent, question.key()),
                mayComment(respondent),
                thread.before() == null ? null : address(respondent, question.key()) + "?before=" + thread.before(),
                thread.comments().stream()
                        .map(each -> Line.of(each, respondent.words()))
                        .toList());
    }

    static String address(Respondent respondent, String question) {
        return respondent.address() + "/comments/" + question;
    }

    static boolean mayComment(Respondent respondent) {
        return respondent.actor().has(Role.FOCAL_POINT) || respondent.actor().has(Role.CONTRIBUTOR);
    }

    record Line(String head, String text) {

        static Line of(Comment comment, Words words) {
            var day = comment.at().atZone(ZoneOffset.UTC).toLocalDate();
            return new Line(words.text("sharing.comments.by", comment.by(), day), comment.text());
        }
    }
}
