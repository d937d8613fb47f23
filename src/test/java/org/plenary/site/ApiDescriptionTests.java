package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the description of the API against what Plenary answers, with all facts that ship and the sample session. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ApiDescriptionTests {

    private static final String IRI = "https://plenary.test/openapi.json";

    private final MockMvcTester http;
    private final ApiDescription description;
    private final RequestMappingHandlerMapping routes;
    private final Collection<ReferenceData> facts;
    private JsonNode openApi;
    private SchemaRegistry schemas;

    @Autowired
    ApiDescriptionTests(
            MockMvcTester http,
            ApiDescription description,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            List<ReferenceData> facts) {
        this.http = http;
        this.description = description;
        this.routes = routes;
        this.facts = facts;
    }

    @BeforeEach
    void allThatShipsIsLoaded() {
        facts.stream()
                .sorted(java.util.Comparator.comparingInt(ReferenceData::order))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        var text = new String(description.json(), StandardCharsets.UTF_8);
        openApi = JsonMapper.shared().readTree(text);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(IRI, text)));
    }

    @Test
    void describesEveryRouteAndNoOther() {
        var there = new TreeSet<String>();
        routes.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .map(path -> path.replaceAll("\\{\\*?([a-z]+)(:[^}]*)?}", "{$1}"))
                .forEach(there::add);

        assertThat(new TreeSet<>(openApi.get("paths").propertyNames())).isEqualTo(there);
    }

    @Test
    void everyAnswerIsAsDescribed() {
        openApi.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .get("get")
                        .get("responses")
                        .properties()
                        .forEach(answer -> check(path.getKey(), answer.getKey(), answer.getValue())));
    }

    @Test
    void descriptionRefusesWhatItDoesNotDescribe() {
        var states = schema("/api/states", "200", "application/json");

        assertThat(states.validate("[{\"code\": 1}]", InputFormat.JSON)).isNotEmpty();
        assertThat(states.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyParameterMayBeGiven() {
        for (var path : openApi.get("paths").properties()) {
            var ok = path.getValue().get("get").get("responses").get("200");
            for (var parameter : path.getValue().get("get").path("parameters")) {
                var known = openApi.at(parameter.get("$ref").asString().substring(1));
                if (known.get("in").asString().equals("query")) {
                    var plain = ok.get("x-example-request").asString().replaceFirst("\\?.*", "");
                    var address = plain + "?" + known.get("name").asString() + "="
                            + known.get("example").asString();
                    checkAnswer(path.getKey(), "200", ok, address);
                }
            }
        }
    }

    @Test
    void pageForPeopleNamesEveryAddressInSixLanguages() {
        for (var language : Language.values()) {
            var page = Jsoup.parse(body(answer("/api?lang=" + language.tag()).getResponse()));

            assertThat(page.select("th code").eachText())
                    .containsExactlyElementsOf(Stream.of(openApi.get("paths").propertyNames())
                            .flatMap(Collection::stream)
                            .filter(path -> !path.endsWith(".csv"))
                            .toList());
        }
    }

    @Test
    void pagesOfTheFootAreThere() {
        for (var language : Language.values()) {
            var page = Jsoup.parse(body(answer("/about?lang=" + language.tag()).getResponse()));

            assertThat(page.select(".site-foot a[href=/api], .site-foot a[href=/about]"))
                    .hasSize(2);
            assertThat(page.select(".sources dt")).hasSize(9);
        }
    }

    private void check(String path, String status, JsonNode answer) {
        if (!status.equals("default")) {
            checkAnswer(path, status, answer, answer.get("x-example-request").asString());
        }
    }

    private void checkAnswer(String path, String status, JsonNode documented, String address) {
        var response = answer(address).getResponse();
        var type = documented.get("content").propertyNames().iterator().next();
        assertThat(response.getStatus()).as(address).isEqualTo(Integer.parseInt(status));
        assertThat(MediaType.valueOf(String.valueOf(response.getContentType()))
                        .isCompatibleWith(MediaType.valueOf(type)))
                .as("%s is %s", address, response.getContentType())
                .isTrue();
        if (type.equals("text/csv")) {
            checkCsv(address, body(response));
        } else {
            var errors = schema(path, status, type).validate(body(response), InputFormat.JSON);
            assertThat(errors.stream().limit(5)).as(address).isEmpty();
        }
    }

    private Schema schema(String path, String status, String type) {
        var pointer = "/paths/%s/get/responses/%s/content/%s/schema".formatted(escaped(path), status, escaped(type));
        return schemas.getSchema(SchemaLocation.of(IRI + "#" + pointer));
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static void checkCsv(String address, String body) {
        try (var parser = CSVParser.parse(body, CSVFormat.RFC4180)) {
            var rows = parser.getRecords();
            assertThat(rows)
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.size()).isEqualTo(rows.getFirst().size()));
        } catch (IOException e) {
            throw new AssertionError(address, e);
        }
    }

    /** The answer as the server gives it: an error goes through its page for errors. */
    private MvcTestResult answer(String address) {
        var answer = http.get().uri(address).header("Accept-Language", "en").exchange();
        var response = answer.getResponse();
        if (response.getStatus() < 400
                || response.getContentLength() > 0
                || !body(response).isEmpty()) {
            return answer;
        }
        var error = http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, response.getStatus())
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address.replaceFirst("\\?.*", ""));
        var request = answer.getRequest();
        Collections.list(request.getAttributeNames()).stream()
                .filter(name -> name.contains("DefaultErrorAttributes"))
                .forEach(name -> error.requestAttr(name, Objects.requireNonNull(request.getAttribute(name))));
        return error.exchange();
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
