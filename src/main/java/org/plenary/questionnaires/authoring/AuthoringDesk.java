package org.plenary.questionnaires.authoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of those who write questionnaires. Each is one transaction and stands on the record. */
@Service
class AuthoringDesk {

    /** Others may save something else in between so often before it is given up. */
    private static final int ATTEMPTS = 5;

    private final Questionnaires questionnaires;
    private final ProceduralRecord record;

    AuthoringDesk(Questionnaires questionnaires, ProceduralRecord record) {
        this.questionnaires = questionnaires;
        this.record = record;
    }

    /** Begins a questionnaire with nothing in it. Empty if there is one of the code. */
    @Transactional
    public Optional<Questionnaire> begin(String code, MultilingualText title, String by) {
        if (questionnaires.latest(code).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(enter(code, new Form(title, "", EnumSet.allOf(Language.class), List.of()), by));
    }

    /** Makes the next version of a questionnaire whose last is frozen, for changing it; else gives the draft there is. */
    @Transactional
    public Questionnaire nextVersion(Questionnaire last, String by) {
        return last.frozen() ? enter(last.code(), last.form(), by) : last;
    }

    /** Saves the section as it was typed over the one that was seen. */
    @Transactional
    public Outcome save(String code, Section section, String seen, String by) {
        return change(code, section.key(), by, form -> {
            var there = form.section(section.key()).map(Mark::ofHead).orElse(Mark.NONE);
            return there.equals(seen) ? Optional.of(FormEdits.put(form, section)) : Optional.empty();
        });
    }

    /** Saves the question as it was typed over the one that was seen. */
    @Transactional
    public Outcome save(String code, String section, Question question, String seen, String by) {
        return change(code, question.key(), by, form -> {
            var there = form.question(question.key()).map(Mark::of).orElse(Mark.NONE);
            return there.equals(seen) ? Optional.of(FormEdits.put(form, section, question)) : Optional.empty();
        });
    }

    /** Gives the questionnaire the title as it was typed over the one that was seen. */
    @Transactional
    public Outcome entitle(String code, MultilingualText title, String seen, String by) {
        return change(
                code,
                "title",
                by,
                form -> Mark.of(form.title()).equals(seen)
                        ? Optional.of(FormEdits.entitled(form, title))
                        : Optional.empty());
    }

    /** Changes the order, or takes out what is not to be asked. */
    @Transactional
    public Outcome rearrange(String code, String place, String by, UnaryOperator<Form> edit) {
        return change(code, place, by, form -> Optional.of(edit.apply(form)));
    }

    private Outcome change(String code, String place, String by, Edit edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var last = questionnaires.latest(code).orElseThrow();
            if (last.frozen()) {
                return Outcome.FROZEN;
            }
            var changed = edit.of(last.form());
            if (changed.isEmpty()) {
                return Outcome.OTHERS_CAME_FIRST;
            }
            if (questionnaires.save(last, changed.get(), by)) {
                record.append(act("changed", last, by).with("place", place));
                return Outcome.SAVED;
            }
        }
        return Outcome.OTHERS_CAME_FIRST;
    }

    private Questionnaire enter(String code, Form form, String by) {
        var entered = questionnaires.enter(code, form, by);
        record.append(act("entered", entered, by));
        return entered;
    }

    private static Act act(String name, Questionnaire about, String by) {
        return Act.of("questionnaires", name, by)
                .about("questionnaires/" + about.code())
                .with("questionnaire", about.code())
                .with("version", Integer.toString(about.version()));
    }

    /** What came of a change. */
    enum Outcome {
        SAVED("authoring.saved"),
        /** A cycle was opened with it; only the next version can be changed. */
        FROZEN("authoring.frozen"),
        /** Someone else changed the same meanwhile, or entered one of the same key. */
        OTHERS_CAME_FIRST("authoring.others");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** The key of the words that say so. */
        String words() {
            return words;
        }
    }

    /** The form with a change; empty if what was seen is not what is there. */
    private interface Edit {
        Optional<Form> of(Form form);
    }
}
