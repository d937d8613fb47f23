package org.plenary.observers.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the files of {@code reference/observers} into the register. What the sources do not prove is entered as
 * unverified: that an organization spoke in the General Assembly does not show that it has a standing invitation.
 */
@Component
class OrganizationReference implements ReferenceData {

    private static final String UNITED_NATIONS = "un-entities";
    private static final String INTERGOVERNMENTAL = "igo-observers-partial";

    /** Organizations that work with the United Nations by agreement, and are none of its bodies. */
    private static final String RELATED = "Related Organizations";

    private final JdbcClient jdbc;
    private final Organizations organizations;

    OrganizationReference(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "observers.reference-data";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isMissing() {
        return !jdbc.sql("select digest from observers.loaded")
                .query(String.class)
                .optional()
                .equals(Optional.of(digest()));
    }

    @Override
    @Transactional
    public void load() {
        var ofTheSystem = rows(UNITED_NATIONS);
        var known = ofTheSystem.stream()
                .map(row -> Organization.folded(row.get("name_en")))
                .collect(Collectors.toSet());
        ofTheSystem.forEach(row -> organizations.load(reference(UNITED_NATIONS, row), unitedNations(row)));
        rows(INTERGOVERNMENTAL).stream()
                .filter(row -> isElsewhere(row, known))
                .forEach(row -> organizations.load(reference(INTERGOVERNMENTAL, row), intergovernmental(row)));
        jdbc.sql("delete from observers.loaded").update();
        jdbc.sql("insert into observers.loaded (digest) values (?)")
                .param(digest())
                .update();
    }

    private static boolean isElsewhere(CSVRecord row, Set<String> known) {
        return !known.contains(Organization.folded(row.get("name_en")));
    }

    private static Organization unitedNations(CSVRecord row) {
        var place = Stream.of(row.get("category"), row.get("system_grouping"), row.get("principal_organ"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        boolean checked = !row.get("system_grouping").equals(RELATED)
                && !row.get("principal_organ").equals(RELATED)
                && !row.get("principal_organ").isEmpty();
        return Organization.entered(
                        OrganizationKind.UNITED_NATIONS, english(row.get("name_en")), acronym(row), row.get("website"))
                .resting(place, checked, "united-nations/open");
    }

    private static Organization intergovernmental(CSVRecord row) {
        var resolution = row.get("standing_invitation_resolution");
        return Organization.entered(
                        resolution.isEmpty() ? OrganizationKind.INTERGOVERNMENTAL : OrganizationKind.INVITED,
                        english(row.get("name_en")),
                        MultilingualText.NONE,
                        "")
                .resting(resolution, !resolution.isEmpty(), row.get("source"));
    }

    private static MultilingualText english(String text) {
        return MultilingualText.of(Language.ENGLISH, text);
    }

    private static MultilingualText acronym(CSVRecord row) {
        Map<Language, String> acronyms = new EnumMap<>(Language.class);
        acronyms.put(Language.ENGLISH, row.get("acronym"));
        Stream.of(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .forEach(language -> acronyms.put(language, row.get("acronym_" + language.tag())));
        return new MultilingualText(acronyms);
    }

    private static String reference(String file, CSVRecord row) {
        return file + ":" + row.get("name_en");
    }

    /** The rows that name an organization; some are headings of the list that the source was made from. */
    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text(file)))) {
            return parser.stream().filter(row -> !row.get("name_en").isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(
                OrganizationReference.class.getResourceAsStream("/reference/observers/%s.csv".formatted(file)), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        return DigestUtils.sha256Hex(text(UNITED_NATIONS) + text(INTERGOVERNMENTAL));
    }
}
