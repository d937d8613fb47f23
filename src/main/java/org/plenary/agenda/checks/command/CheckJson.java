package org.plenary.agenda.checks.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.languages.Words;
import org.plenary.rules.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code check --json} prints. The names and their order are promised to programs that read it. */
final class CheckJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckJson() {}

    static String of(CheckedPaper paper, Words words) {
        var root = JSON.createObjectNode();
        session(root.putObject("session"), paper);
        counts(root.putObject("counts"), paper);
        var items = root.putArray("items");
        paper.agenda().items().forEach(item -> item(items.addObject(), item));
        var findings = root.putArray("findings");
        paper.findings().forEach(finding -> finding(findings.addObject(), finding, words));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    static String error(String code, String message) {
        var root = JSON.createObjectNode();
        root.putObject("error").put("code", code).put("message", message);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void session(ObjectNode json, CheckedPaper paper) {
        var session = paper.agenda().session();
        var body = session.body();
        json.put("body", body == null ? null : body.symbol());
        json.put("symbol", text(session.symbol()));
        json.put("number", session.number() == 0 ? null : Integer.valueOf(session.number()));
        json.put("opens", text(session.opens()));
        json.put("closes", text(session.closes()));
        json.put("language", session.language().tag());
    }

    private static void counts(ObjectNode json, CheckedPaper paper) {
        json.put("items", paper.items());
        json.put("subItems", paper.subItems());
        json.put("documents", paper.documents());
        json.put("references", paper.references());
        json.put("meetings", paper.meetings());
        json.put("days", paper.days());
        json.put("unplacedLines", paper.unplacedLines());
    }

    private static void item(ObjectNode json, Item item) {
        json.put("number", item.number().toString());
        json.put("title", item.title());
    }

    private static void finding(ObjectNode json, Finding finding, Words words) {
        json.put("code", finding.code());
        json.put("weight", finding.weight().word());
        json.put("citation", finding.citation().in(words));
        json.put("line", finding.line());
        json.put("message", finding.message(words));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
