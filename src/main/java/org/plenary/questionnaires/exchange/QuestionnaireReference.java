package org.plenary.questionnaires.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.database.ReferenceData;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the checklist and the questionnaires of the cycles that ship with Plenary. What an officer changed, or a cycle was
 * opened with, stays as it is; another edition becomes the next version.
 */
@Component
class QuestionnaireReference implements ReferenceData {

    private static final List<String> FORMS = List.of("untoc-cycle-1", "untoc-cycle-2", "untoc-checklist");
    private static final List<String> MAPPINGS =
            List.of("mapping-untoc-checklist-from-untoc-cycle-1", "mapping-untoc-checklist-from-untoc-cycle-2");

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;
    private final Continuities continuities;

    QuestionnaireReference(JdbcClient jdbc, Questionnaires questionnaires, Continuities continuities) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
        this.continuities = continuities;
    }

    @Override
    public String name() {
        return "questionnaires.reference-data";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isMissing() {
        return !jdbc.sql("select digest from questionnaires.loaded")
                .query(String.class)
                .optional()
                .equals(Optional.of(digest()));
    }

    @Override
    @Transactional
    public void load() {
        FORMS.forEach(this::loadForm);
        MAPPINGS.forEach(this::loadMapping);
        jdbc.sql("delete from questionnaires.loaded").update();
        jdbc.sql("insert into questionnaires.loaded values (?)").param(digest()).update();
    }

    private void loadForm(String name) {
        var content = content(name);
        questionnaires.ship(name, form(name), DigestUtils.sha256Hex(content));
    }

    /** A mapping that is there already is an officer's, or this one. */
    private void loadMapping(String name) {
        try {
            var read = MappingJson.read(content(name));
            if (continuities
                    .between(read.questionnaire(), read.older())
                    .correspondences()
                    .isEmpty()) {
                continuities.replace(new Continuity(read.questionnaire(), read.older(), read.correspondences()));
            }
        } catch (UnreadableQuestionnaire e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Form form(String name) {
        try {
            return QuestionnaireJson.read(content(name)).form();
        } catch (UnreadableQuestionnaire e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String digest() {
        var digest = DigestUtils.getSha256Digest();
        FORMS.forEach(name -> digest.update(content(name)));
        MAPPINGS.forEach(name -> digest.update(content(name)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(String name) {
        try (var stream =
                QuestionnaireReference.class.getResourceAsStream("/reference/questionnaires/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("Missing " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
