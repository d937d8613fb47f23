package org.plenary.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies that this desk serves: those that ship with it, and those that the secretariat describes in {@code *.json}
 * files of the folder {@code bodies} in its data folder. The first is the one whose sessions have short addresses.
 */
public final class Bodies {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> SHIPPED = List.of("untoc-cop", "uncac-cosp", "uncac-irg");

    private final List<Body> all;

    public Bodies(List<Body> all) {
        this.all = List.copyOf(all);
    }

    /** The bodies that ship with Plenary; needs no database. */
    public static Bodies shipped() {
        return new Bodies(SHIPPED.stream().map(Bodies::shipped).toList());
    }

    /** Those that ship, and after them those of the folder, in the order of their file names. */
    public static Bodies shippedAnd(Path folder) {
        var bodies = new ArrayList<>(shipped().all);
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.json")) {
                var paths = new ArrayList<Path>();
                files.forEach(paths::add);
                paths.stream().sorted().map(Bodies::read).forEach(bodies::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Bodies(bodies);
    }

    public List<Body> all() {
        return all;
    }

    /** The body whose sessions have the short addresses, {@code /sessions/4}. */
    public Body first() {
        return all.getFirst();
    }

    public Optional<Body> withId(String id) {
        return all.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    private static Body shipped(String id) {
        try (var stream = Bodies.class.getResourceAsStream("/reference/bodies/" + id + ".json")) {
            return of(JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Body read(Path file) {
        try {
            return of(JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s does not describe a body: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Body of(JsonNode json) {
        return new Body(
                json.required("id").asString(),
                json.required("symbol").asString(),
                text(json.required("name")),
                text(json.required("shortName")),
                knownBy(json.required("knownBy")),
                texts(json.required("languages")).stream()
                        .map(tag -> Language.ofTag(tag).orElseThrow())
                        .toList(),
                ZoneId.of(json.required("zone").asString()),
                text(json.required("place")),
                json.required("slots").values().stream().map(Bodies::slot).toList(),
                texts(json.required("instruments")),
                json.required("rulebook").asString(),
                texts(json.required("rooms")));
    }

    private static Body.Slot slot(JsonNode json) {
        return new Body.Slot(
                LocalTime.parse(json.required("start").asString()),
                LocalTime.parse(json.required("end").asString()));
    }

    private static List<Body.KnownBy> knownBy(JsonNode json) {
        return json.properties().stream()
                .flatMap(entry -> texts(entry.getValue()).stream()
                        .map(name ->
                                new Body.KnownBy(Language.ofTag(entry.getKey()).orElseThrow(), name)))
                .toList();
    }

    private static MultilingualText text(JsonNode json) {
        return MultilingualText.fromJson(json.toString());
    }

    private static List<String> texts(JsonNode json) {
        return json.values().stream().map(JsonNode::asString).toList();
    }
}
