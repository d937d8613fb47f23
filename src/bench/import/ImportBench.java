import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.plenary.PlenaryApplication;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Papers;
import org.plenary.agenda.checks.PaperChecks;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.sessions.Bodies;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * Times the import of a paper (read, check, receive, accept in one transaction) against what PDFBox takes to get the text
 * out of the same paper as a PDF, in turn in one process. Arguments: the paper, the same as PDF, the rounds.
 */
public final class ImportBench {

    /** Rounds before those that count: both are to be compiled by then. */
    private static final int WARM_UP = 100;

    public static void main(String[] arguments) throws Exception {
        var paper = Path.of(arguments[0]);
        var pdf = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        try (var postgres = EmbeddedPostgres.start()) {
            var application = new SpringApplication(PlenaryApplication.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLogStartupInfo(false);
            try (var rooms =
                    application.run("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
                var bench = new ImportBench(
                        rooms.getBean(Bodies.class), rooms.getBean(Papers.class), rooms.getBean(Agendas.class));
                bench.compare(paper, pdf, rounds, postgres);
            }
        }
    }

    private final Bodies bodies;
    private final Papers papers;
    private final Agendas agendas;

    private ImportBench(Bodies bodies, Papers papers, Agendas agendas) {
        this.bodies = bodies;
        this.papers = papers;
        this.agendas = agendas;
    }

    private void compare(Path paper, Path pdf, int rounds, EmbeddedPostgres postgres) throws Exception {
        var text = Files.readAllBytes(paper);
        var printed = Files.readAllBytes(pdf);
        List<Long> box = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        List<Long> oursOfPdf = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            long extracted = timed(() -> extract(printed));
            forget(postgres);
            long imported = timed(() -> importPaper(paper.getFileName().toString(), text));
            forget(postgres);
            long importedPdf = timed(() -> importPaper(pdf.getFileName().toString(), printed));
            if (round >= 0) {
                box.add(extracted);
                ours.add(imported);
                oursOfPdf.add(importedPdf);
            }
        }
        double of = median(box);
        System.out.printf("PDFBox takes the text out:  %.1f ms%n", of / 1e6);
        System.out.printf("import of the paper:        %.1f ms, ratio %.2f (at most 2)%n", median(ours) / 1e6, median(ours) / of);
        System.out.printf("import of the same as PDF:  %.1f ms, ratio %.2f%n", median(oursOfPdf) / 1e6, median(oursOfPdf) / of);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long timed(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    private static void extract(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            if (new PDFTextStripper().getText(document).length() < 1000) {
                throw new IllegalStateException("The PDF has no text");
            }
        }
    }

    /** Takes out the session of the round before, so that each round is the first import of the paper. */
    private static void forget(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate sessions.session, agenda.paper cascade");
        }
    }

    /** Accepted as the paper of its session. */
    private void importPaper(String name, byte[] bytes) {
        var reading = AnnotatedAgendaReader.read(PaperText.of(name, bytes), bodies);
        PaperChecks.check(reading);
        var paper = papers.receive(name, bytes, reading.session().language(), "bench");
        var outcome = agendas.accept(paper, reading, agendas.prospect(reading).basedOn(), "bench");
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("Refused: " + refused.why());
        }
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
