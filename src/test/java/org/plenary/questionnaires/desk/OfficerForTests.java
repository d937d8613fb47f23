package org.plenary.questionnaires.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer of the Conference at the desk of questionnaires. */
public final class OfficerForTests {

    private final MockMvcTester http;

    public OfficerForTests(MockMvcTester http) {
        this.http = http;
    }

    /** The answer to an address that is asked for in English. */
    public MvcTestResult get(String address) {
        return http.get()
                .uri(address)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .header("Accept-Language", "en")
                .exchange();
    }

    /** A page that must be there. */
    public Document page(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    /** The page that was answered with. */
    public static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** Posts fields, given as name and value in turn. */
    public MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en");
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    /** Gives in a file, and returns where that leads. */
    public String give(String name, byte[] content) {
        return String.valueOf(give(Map.of(name, content)).getResponse().getRedirectedUrl());
    }

    /** Gives in files at once, each by its name. */
    public MvcTestResult give(Map<String, byte[]> files) {
        var request = http.post().uri("/desk/questionnaires/files").multipart();
        for (var file : files.entrySet()) {
            request = request.file(new MockMultipartFile("file", file.getKey(), null, file.getValue()));
        }
        var given = request.with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en")
                .exchange();
        assertThat(given).hasStatus3xxRedirection();
        return given;
    }

    /** The fields of the form on a page as the browser would send them, some of them typed anew. */
    public String[] fields(String address, String... typed) {
        return fieldsOf(page(address), typed);
    }

    /** The same of a page that is there already. */
    public static String[] fieldsOf(Document page, String... typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field :
                Objects.requireNonNull(page.select("form.sheet").last()).select("input, textarea, select")) {
            boolean sent = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (sent && !field.attr("name").equals("_csrf")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : value(field));
            }
        }
        for (int field = 0; field < typed.length; field += 2) {
            fields.put(typed[field], typed[field + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String value(Element field) {
        return field.is("select") ? field.select("option[selected]").attr("value") : field.attr("value");
    }
}
