package org.plenary.documents.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.Distribution;
import org.plenary.documents.DocumentDetails;
import org.plenary.documents.DocumentKind;
import org.plenary.documents.Relation;
import org.plenary.documents.desk.EditPage.Choice;
import org.plenary.documents.desk.EditPage.Field;
import org.plenary.documents.desk.EditPage.KeptFile;
import org.plenary.documents.desk.EditPage.LanguageFields;
import org.plenary.documents.desk.EditPage.RelationFields;
import org.plenary.documents.files.PlainText;
import org.plenary.documents.files.StoredFile;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/** Puts the page together on which a document is edited, in the words of one language. */
record EditPages(EditForm form, Map<String, String> errors, Words words) {

    EditPage page(DocumentDetails document, List<StoredFile> files, String done, @Nullable String uploadError) {
        return new EditPage(
                document.symbol().text(),
                done,
                errors.isEmpty() ? "" : words.text("documents.edit.wrong", errors.size()),
                Arrays.stream(Language.values()).map(this::languageFields).toList(),
                kinds(),
                field("issued"),
                choices("distribution", Distribution.values(), Distribution::word, "documents.distribution."),
                choices("original", Language.values(), Language::tag, "documents.language."),
                IntStream.range(0, EditForm.RELATIONS)
                        .mapToObj(this::relationFields)
                        .toList(),
                Relation.of(document.symbol()).stream().map(this::sentence).toList(),
                files.stream().map(this::keptFile).toList(),
                Arrays.stream(Language.values())
                        .map(each -> new Choice(
                                each.tag(),
                                words.text("documents.language." + each.tag()),
                                form.value("language").equals(each.tag())))
                        .toList(),
                PlainText.ENCODINGS,
                uploadError == null ? null : words.text(uploadError));
    }

    private LanguageFields languageFields(Language language) {
        var name = "version-" + language.tag();
        return new LanguageFields(
                words.text("documents.language." + language.tag()),
                language.tag(),
                language.direction(),
                field("title-" + language.tag()),
                Stream.of("", "expected", "exists")
                        .map(state -> new Choice(
                                state,
                                words.text("documents.version." + (state.isEmpty() ? "unknown" : state)),
                                form.value(name).equals(state)))
                        .toList(),
                field("version-issued-" + language.tag()));
    }

    private List<Choice> kinds() {
        return choices("kind", DocumentKind.values(), DocumentKind::word, "documents.kind.");
    }

    private RelationFields relationFields(int row) {
        var name = "relation-kind-" + row;
        var kinds = Arrays.stream(Relation.Kind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        words.text("documents.relation." + kind.word()),
                        form.value(name).equals(kind.word())))
                .toList();
        return new RelationFields(name, kinds, field("relation-target-" + row));
    }

    private String sentence(Relation relation) {
        return words.text("documents.relation." + relation.kind().word()) + " " + relation.target();
    }

    private KeptFile keptFile(StoredFile file) {
        return new KeptFile(
                words.text(
                        "documents.edit.file",
                        words.text("documents.language." + file.language().tag()),
                        file.format().name(),
                        Math.max(1, file.size() / 1024)),
                file.address(),
                Map.of(
                        "language",
                        file.language().tag(),
                        "format",
                        file.format().extension()));
    }

    private <T> List<Choice> choices(String name, T[] values, Function<T, String> word, String key) {
        var none = new Choice(
                "", words.text("documents.edit.not-said"), form.value(name).isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(values)
                                .map(value -> new Choice(
                                        word.apply(value),
                                        words.text(key + word.apply(value)),
                                        form.value(name).equals(word.apply(value)))))
                .toList();
    }

    private Field field(String name) {
        return new Field(
                name,
                form.value(name),
                Optional.ofNullable(errors.get(name)).map(words::text).orElse(null));
    }
}
