package org.plenary.agenda.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.PaperInOrder.paper;
import static org.plenary.agenda.PaperInOrder.paperInFrench;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.Papers;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "agenda")
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class SessionSiteTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Agendas agendas;

    @Autowired
    Papers papers;

    @Autowired
    Sessions sessions;

    @BeforeEach
    void aSessionHasItsAgenda() {
        accept(paper().read(), 0);
    }

    @Test
    void homeShowsTheSessionThatIsNextWithItsAgenda() {
        var page = page("/");

        assertThat(page.select("h1").text()).isEqualTo("Session 91");
        assertThat(page.select("ol.agenda > li")).hasSize(3);
        assertThat(page.select("#item-2a details summary").text()).isEqualTo("Annotation and 1 paper");
        assertThat(page.select("#item-2a .language-marks")).hasSize(1);
    }

    @Test
    void deadlinesStandOnTheLineAndInTheList() {
        var page = page("/sessions/91");

        assertThat(page.select(".deadline-list li")).hasSize(6);
        assertThat(page.expectFirst(".deadline-list li").text()).contains("30 July 2091", "10 weeks");
        assertThat(page.select("circle.deadline-dot")).hasSize(6);
        assertThat(page.select("a[href=/rules/9]")).hasSize(1);
    }

    @Test
    void treeUnfoldsWithoutScript() {
        assertThat(page("/sessions/91/agenda").select("details[open]")).isEmpty();
        assertThat(page("/sessions/91/agenda?open=all").select("details.item-inside[open]"))
                .hasSize(3);
    }

    @Test
    void itemHasAnnotationPapersArticlesAndNeighbours() {
        var page = page("/sessions/91/agenda/2a");

        assertThat(page.select("h1").text()).isEqualTo("Extradition");
        assertThat(page.select(".annotation p")).hasSize(2);
        assertThat(page.select(".papers a.symbol").attr("href")).isEqualTo("/documents/CTOC/COP/2091/2");
        assertThat(page.select(".cited").text()).contains("decision 3/2");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/sessions/91/agenda/2");
        assertThat(page.select(".crumbs").text()).contains("Review of implementation");
    }

    @Test
    void documentThatIsCitedIsALinkIfItIsInTheRegister() {
        var session = sessions.find("91").orElseThrow();
        var items = agendas.current(session.id()).orElseThrow().items();
        var citing = new AgendaItem(
                ItemNumber.of(1),
                items.get(0).title(),
                items.get(0).annotation(),
                java.util.List.of(),
                java.util.List.of(document("CTOC/COP/2091/2"), document("CTOC/COP/2091/99")));
        agendas.revise(session, 1, java.util.List.of(citing, items.get(1), items.get(2)), "Officer");

        var cited = page("/sessions/91/agenda/1").select(".cited li");
        assertThat(cited.eachText()).containsExactly("CTOC/COP/2091/2", "CTOC/COP/2091/99");
        assertThat(cited.select("a").eachAttr("href")).containsExactly("/documents/CTOC/COP/2091/2");
    }

    private static AgendaItem.Reference document(String symbol) {
        return new AgendaItem.Reference(Kind.DOCUMENT, symbol, null);
    }

    @Test
    void numberOfAnItemHasOneAddress() {
        assertThat(http.get().uri("/sessions/91/agenda/2A")).hasRedirectedUrl("/sessions/91/agenda/2a");
        assertThat(http.get().uri("/sessions/91/agenda/2(a)")).hasRedirectedUrl("/sessions/91/agenda/2a");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(http.get().uri("/sessions/90")).hasStatus(404);
        assertThat(http.get().uri("/sessions/91/agenda/9")).hasStatus(404);
        assertThat(http.get().uri("/sessions/91/agenda/zz")).hasStatus(404);
        assertThat(http.get().uri("/sessions/91/agenda?version=7")).hasStatus(404);
    }

    @Test
    void titleInAnotherLanguageIsMarked() {
        var title = page("/sessions/91/agenda/2a?lang=ar").select("h1 bdi");

        assertThat(title.attr("lang")).isEqualTo("en");
        assertThat(title.attr("dir")).isEqualTo("ltr");
    }

    @Test
    void languageThatAPaperAddedIsNotMarked() {
        accept(paperInFrench().read(), 1);
        var page = page("/sessions/91/agenda/2a?lang=fr");

        assertThat(page.select("h1").text()).isEqualTo("Extradition (fr)");
        assertThat(page.select("h1 bdi")).isEmpty();
        assertThat(page.select(".annotation").text()).startsWith("fr: Annotation of");
    }

    @Test
    void versionsCanBeReadAndCompared() {
        var session = sessions.find("91").orElseThrow();
        revise(session);

        assertThat(page("/sessions/91/agenda").select(".versions li")).hasSize(2);
        assertThat(page("/sessions/91/agenda?version=1").select(".notice").text())
                .contains("earlier version");
        var changes = page("/sessions/91/agenda/changes?from=1&to=2");
        assertThat(changes.select(".change-renamed").text()).contains("2", "Renamed", "Was: Review of implementation");
        assertThat(changes.select(".change-moved").text()).contains("2 (b)", "Was item 2 (a)");
        assertThat(changes.select(".change-added").text()).contains("Other matters");
        assertThat(changes.select(".change")).hasSize(3);
        assertThat(page("/sessions/91/agenda/changes").select(".change")).hasSize(3);
        assertThat(page("/sessions/91/agenda/2").select(".history li")).hasSize(2);
    }

    @Test
    void apiGivesItemsWithDocumentsAndReferences() {
        assertThat(http.get().uri("/api/sessions/91/agenda"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("provisional"))
                .hasPathSatisfying(
                        "$.items[2].number", number -> assertThat(number).isEqualTo("2(a)"))
                .hasPathSatisfying(
                        "$.items[2].documents[0].symbol",
                        symbol -> assertThat(symbol).isEqualTo("CTOC/COP/2091/2"));
        assertThat(http.get().uri("/api/sessions/91/agenda.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("2(a),/sessions/91/agenda/2a,", "CTOC/COP/2091/2,article UNTOC 16; decision 3/2");
    }

    private void revise(Session session) {
        var items = agendas.current(session.id()).orElseThrow().items();
        agendas.revise(
                session,
                1,
                java.util.List.of(
                        items.get(0),
                        titled(items.get(1), "Review of the implementation of the Convention"),
                        new AgendaItem(
                                ItemNumber.of(2, 2),
                                items.get(2).title(),
                                items.get(2).annotation(),
                                items.get(2).documents(),
                                items.get(2).references()),
                        AgendaItem.titled(ItemNumber.of(3), MultilingualText.of(Language.ENGLISH, "Other matters"))),
                "Officer");
    }

    private static AgendaItem titled(AgendaItem item, String title) {
        return new AgendaItem(
                item.number(),
                MultilingualText.of(Language.ENGLISH, title),
                item.annotation(),
                item.documents(),
                item.references());
    }

    private void accept(AnnotatedAgenda reading, int basedOn) {
        var paper =
                papers.receive("paper.txt", new byte[] {1}, reading.session().language(), "Officer");
        agendas.accept(paper, reading, basedOn, "Officer");
    }

    private Document page(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
