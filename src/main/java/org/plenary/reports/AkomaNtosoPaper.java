package org.plenary.reports;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.agenda.ItemNumber;

/**
 * Writes an agenda as Akoma Ntoso 3.0 in the shape that the UN system gives an annotated agenda (AKN4UN): a
 * {@code debateReport} whose items are {@code hcontainer}s, each with its annotation and its documents.
 *
 * <p>Addresses follow {@code /akn/un/debateReport/agendaAnnotated/<body>/<date>/<number>}, with the symbol as it is printed
 * kept in {@code FRBRnumber/@showAs}.
 */
final class AkomaNtosoPaper {

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final AgendaPaper paper;
    private final XMLStreamWriter xml;

    private AkomaNtosoPaper(AgendaPaper paper, XMLStreamWriter xml) {
        this.paper = paper;
        this.xml = xml;
    }

    static void write(AgendaPaper paper, OutputStream out) {
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            new AkomaNtosoPaper(paper, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The agenda could not be written as XML", e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start("akomaNtoso");
        xml.writeDefaultNamespace(NAMESPACE);
        start("debateReport", "name", "agendaAnnotated");
        start("meta");
        identification("main");
        references();
        end();
        preface();
        body();
        if (!paper.days().isEmpty()) {
            annex();
        }
        end();
        end();
        xml.writeEndDocument();
    }

    /** Says what the paper is; the annex says it of itself, as a component of the paper. */
    private void identification(String component) throws XMLStreamException {
        start("identification", "source", "#secretariat");
        level("FRBRWork", work(), component);
        empty("FRBRcountry", "value", "un");
        empty("FRBRsubtype", "value", "agendaAnnotated");
        if (!paper.symbol().isEmpty()) {
            empty("FRBRnumber", "value", number(), "showAs", paper.symbol());
        }
        end();
        level("FRBRExpression", expression(), component);
        empty("FRBRlanguage", "language", paper.language().iso639());
        end();
        level("FRBRManifestation", expression() + ".xml", component);
        end();
        end();
    }

    private void references() throws XMLStreamException {
        start("references", "source", "#secretariat");
        empty(
                "TLCOrganization",
                "eId",
                "secretariat",
                "href",
                "/akn/ontology/organization/un.secretariat",
                "showAs",
                paper.head().words().text("united-nations"));
        empty(
                "TLCConcept",
                "eId",
                "agendaAnnotated",
                "href",
                "https://w3id.org/un/ontology/undo/AnnotatedAgenda",
                "showAs",
                paper.head().title());
        end();
    }

    /** The date is that of the opening: papers of agendas are known by their session. */
    private void level(String element, String address, String component) throws XMLStreamException {
        LocalDate opens = paper.head().opens();
        start(element);
        empty("FRBRthis", "value", address + "/!" + component);
        empty("FRBRuri", "value", address);
        empty("FRBRdate", "date", opens.toString(), "name", "opening");
        empty("FRBRauthor", "href", "#secretariat");
    }

    private void preface() throws XMLStreamException {
        start("preface");
        start("p");
        text("docNumber", paper.symbol());
        end();
        for (var line : List.of(
                paper.head().body(), paper.head().session(), paper.head().placeAndDates())) {
            text("p", line);
        }
        start("p");
        text("docTitle", paper.head().title());
        end();
        end();
    }

    private void body() throws XMLStreamException {
        start("mainBody");
        int open = 0;
        for (var section : paper.sections()) {
            for (int level = section.item().level(); open >= level; open--) {
                end();
            }
            item(section);
            open = section.item().level();
        }
        for (; open > 0; open--) {
            end();
        }
        end();
    }

    /** Opens the container of an item and leaves it open for the items below. */
    private void item(AgendaPaper.Section section) throws XMLStreamException {
        start("hcontainer", "name", section.item().level() == 1 ? "item" : "subitem", "eId", id(section.item()));
        text("num", section.number());
        text("heading", section.title());
        start("intro", "eId", id(section.item()) + "__intro");
        for (var paragraph : section.paragraphs()) {
            text("p", paragraph);
        }
        documents(section);
        if (section.paragraphs().isEmpty() && section.documents().isEmpty()) {
            empty("p");
        }
        end();
    }

    private void documents(AgendaPaper.Section section) throws XMLStreamException {
        if (section.documents().isEmpty()) {
            return;
        }
        var list = id(section.item()) + "__documents";
        start("blockList", "eId", list);
        text("listIntroduction", paper.head().words().text("documents"));
        int place = 1;
        for (var listed : section.documents()) {
            start("item", "eId", list + "__item_" + place++);
            start("p");
            xml.writeCharacters(listed.title() + " (");
            start("ref", "href", "/documents/" + listed.symbol().text());
            xml.writeCharacters(listed.symbol().text());
            end();
            xml.writeCharacters(")");
            end();
            end();
        }
        end();
    }

    private void annex() throws XMLStreamException {
        start("attachments");
        start("attachment", "eId", "annex");
        text("heading", paper.head().words().text("annex"));
        text("subheading", paper.head().words().text("organization-of-work"));
        start("doc", "name", "annex");
        start("meta");
        identification("annex");
        end();
        start("mainBody");
        start("table", "eId", "programme");
        row(
                "th",
                List.of(paper.head().words().text("column.time")),
                List.of(paper.head().words().text("column.plenary")),
                List.of(paper.head().words().text("column.parallel")));
        for (var day : paper.days()) {
            for (var slot : day.slots()) {
                row("td", List.of(day.name(), slot.hours()), slot.plenary(), slot.parallel());
            }
        }
        end();
        end();
        end();
        end();
        end();
    }

    private void row(String cell, List<String> time, List<String> plenary, List<String> parallel)
            throws XMLStreamException {
        start("tr");
        for (var texts : List.of(time, plenary, parallel)) {
            start(cell);
            for (var line : texts) {
                text("p", line);
            }
            if (texts.isEmpty()) {
                empty("p");
            }
            end();
        }
        end();
    }

    private static String id(ItemNumber item) {
        return "item_" + item.address();
    }

    private String work() {
        return "/akn/un/debateReport/agendaAnnotated/%s/%s/%s"
                .formatted(actor(), paper.head().opens().getYear(), number().isEmpty() ? "agenda" : number());
    }

    private String expression() {
        return work() + "/" + paper.language().iso639() + "@" + paper.head().opens();
    }

    private String number() {
        return paper.symbol().replace('/', '-').replace(' ', '_');
    }

    private String actor() {
        return paper.symbol().isEmpty()
                ? "conference"
                : paper.symbol().split("/", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }

    private void text(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(text);
        end();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
