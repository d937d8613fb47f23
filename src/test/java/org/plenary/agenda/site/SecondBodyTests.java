package org.plenary.agenda.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Papers;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A body that no line of code knows: its own symbols, two languages, other hours, all from one file of the secretariat. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "agenda")
@AutoConfigureMockMvc(addFilters = false)
@Transactional
class SecondBodyTests {

    private static final String BODY = """
            {
              "id": "lake-commission",
              "symbol": "LAKE/COM",
              "name": {"en": "Commission of the Lake Treaty", "fr": "Commission du Traité du lac"},
              "shortName": {"en": "Lake Commission", "fr": "Commission du lac"},
              "knownBy": {"en": ["Commission of the Lake Treaty"], "fr": ["Commission du Traité du lac"]},
              "languages": ["en", "fr"],
              "zone": "Europe/Zurich",
              "place": {"en": "Geneva", "fr": "Genève"},
              "slots": [{"start": "09:30", "end": "12:30"}, {"start": "14:00", "end": "17:00"}],
              "instruments": [],
              "rulebook": "lake-commission",
              "rooms": ["Hall"]
            }
            """;

    private static final String ENGLISH = """
            LAKE/COM/2031/1

            Commission of the Lake Treaty
            Second session
            Geneva, 3-5 June 2031

            Annotated provisional agenda

            Provisional agenda

            1. Opening of the session.

            2. Quality of the water:

            (a) Measurements;

            (b) Reports of the riparian States.

            3. Other matters.

            Annotations

            1. Opening of the session

            The second session opens on Tuesday, 3 June 2031, at 9.30 a.m.

            2. Quality of the water

            (a) Measurements

            The Commission has before it the measurements of both shores.

            Documents

            Measurements of the two shores (LAKE/COM/2031/2)

            (b) Reports of the riparian States

            Each State reports on its shore.

            3. Other matters

            No other matter was known when this paper was written.
            """;

    private static final String FRENCH = """
            LAKE/COM/2031/1

            Commission du Traité du lac
            Deuxième session
            Genève, 3-5 juin 2031

            Ordre du jour provisoire annoté

            Ordre du jour provisoire

            1. Ouverture de la session.

            2. Qualité de l’eau :

            a) Mesures ;

            b) Rapports des États riverains.

            3. Questions diverses.

            Annotations

            1. Ouverture de la session

            La deuxième session s’ouvre le mardi 3 juin 2031 à 9 h 30.

            2. Qualité de l’eau

            a) Mesures

            La Commission est saisie des mesures des deux rives.

            Documents

            Mesures des deux rives (LAKE/COM/2031/2)

            b) Rapports des États riverains

            Chaque État rend compte de sa rive.

            3. Questions diverses

            Aucune autre question n’était connue lors de la rédaction.
            """;

    @DynamicPropertySource
    static void folderOfTheSecretariat(DynamicPropertyRegistry properties) throws IOException {
        var home = Files.createTempDirectory("plenary-home");
        Files.writeString(Files.createDirectory(home.resolve("bodies")).resolve("lake-commission.json"), BODY);
        properties.add("plenary.home", home::toString);
    }

    @Autowired
    Bodies bodies;

    @Autowired
    Papers papers;

    @Autowired
    Agendas agendas;

    @Autowired
    Sessions sessions;

    @Autowired
    MockMvcTester http;

    @Test
    void itsPaperIsReadAcceptedAndServedInItsTwoLanguages() {
        assertThat(accept("LAKE_COM_2031_1.en.txt", ENGLISH, Language.ENGLISH)).isInstanceOf(Outcome.Done.class);
        assertThat(accept("LAKE_COM_2031_1.fr.txt", FRENCH, Language.FRENCH)).isInstanceOf(Outcome.Done.class);

        var session = sessions.find("lake-commission-2").orElseThrow();
        assertThat(session.body().slots().getFirst().start()).isEqualTo(LocalTime.of(9, 30));
        assertThat(agendas.versions(session.id())).hasSize(1);

        assertThat(page("/sessions/lake-commission-2?lang=en").text())
                .contains("Commission of the Lake Treaty", "Second session", "5 June 2031", "Geneva");
        var french = page("/sessions/lake-commission-2/agenda/2a?lang=fr");
        assertThat(french.select("h1").text()).isEqualTo("Mesures");
        assertThat(french.select(".papers").text()).contains("LAKE/COM/2031/2", "Mesures des deux rives");
        assertThat(page("/sessions?lang=en").select("a[href=/sessions/lake-commission-2]"))
                .hasSize(1);
    }

    private Outcome accept(String name, String text, Language language) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var reading = AnnotatedAgendaReader.read(PaperText.of(name, bytes), bodies);
        var paper = papers.receive(name, bytes, language, "Officer");
        return agendas.accept(paper, reading, agendas.prospect(reading).basedOn(), "Officer");
    }

    private Document page(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
