package org.plenary.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the public API (OpenAPI 3.1), written by hand; a test holds every answer of Plenary against it.
 * Each answer names in {@code x-example-request} an address that gets it.
 */
@Component
class ApiDescription {

    private static final String EXAMPLE = "x-example-request";

    private final byte[] json;
    private final List<Address> addresses;

    ApiDescription() {
        json = read();
        addresses = addresses(JsonMapper.shared().readTree(json).get("paths"));
    }

    byte[] json() {
        return json.clone();
    }

    /** The addresses in their order, those of the same table as CSV beside them. */
    List<Address> addresses() {
        return addresses;
    }

    private static byte[] read() {
        try (var file = ApiDescription.class.getResourceAsStream("/api/openapi.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Address> addresses(JsonNode paths) {
        var addresses = new ArrayList<Address>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            if (!path.getKey().endsWith(".csv")) {
                addresses.add(address(path.getKey(), path.getValue().get("get"), paths));
            }
        }
        return List.copyOf(addresses);
    }

    private static Address address(String path, JsonNode get, JsonNode paths) {
        var asTable = paths.path(path + ".csv").path("get");
        return new Address(
                path,
                get.get("operationId").asString(),
                get.get("tags").get(0).asString(),
                example(get),
                asTable.isMissingNode() ? "" : example(asTable));
    }

    private static String example(JsonNode get) {
        return get.get("responses").get("200").get(EXAMPLE).asString();
    }

    /**
     * An address of the API.
     *
     * @param path with its parameters in braces
     * @param name the last part of the key of its words
     * @param subject what it is about, such as {@code treaties}
     * @param example the address with values in it
     * @param csv the same as CSV; empty where it is no table
     */
    record Address(String path, String name, String subject, String example, String csv) {}
}
