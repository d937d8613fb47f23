package org.plenary.programme;

import static org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream.PARALLEL;
import static org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream.PLENARY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.PaperAccepted;
import org.plenary.agenda.PaperId;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.SessionId;

/** The fourth session of the Conference, as its annotated provisional agenda plans it: the facts, in words of our own. */
public final class FourthSession {

    public static final Body BODY = Bodies.shipped().first();
    public static final SessionDates DATES =
            new SessionDates(LocalDate.parse("2008-10-08"), LocalTime.of(10, 0), LocalDate.parse("2008-10-17"));

    private static final String REVIEW = "Gathering of information and possible mechanisms to review the "
            + "implementation of the Convention and the Protocols thereto";
    private static final String WORKING_GROUP = "2c Open-ended working group of government experts on "
            + "extradition, mutual legal assistance and international cooperation for the purpose of confiscation";
    private static final String ROUND_TABLE = "- Round table of providers of technical assistance";
    private static final String ASSISTANCE =
            "3 Open-ended interim working group of government experts on technical assistance";

    /** Day, slot (1 or 2), stream, then what the meeting takes up; "+" marks what is continued. */
    private static final String[][] TABLE = {
        {
            "08",
            "1",
            "plenary",
            "1a Opening of the session",
            "1b Election of officers",
            "1c Adoption of the agenda and organization of work",
            "1d Participation of observers",
            "1e Adoption of the report of the Bureau on credentials",
            "1f General discussion"
        },
        {"08", "2", "plenary", "+1f General discussion"},
        {"08", "2", "parallel", WORKING_GROUP},
        {"09", "1", "plenary", "2a " + REVIEW},
        {"09", "1", "parallel", "+" + WORKING_GROUP},
        {"09", "2", "plenary", "+2a " + REVIEW},
        {"09", "2", "parallel", "+" + WORKING_GROUP},
        {"10", "1", "plenary", "2b Expert consultations on criminalization"},
        {"10", "1", "parallel", "+" + WORKING_GROUP},
        {"10", "2", "plenary", "2c International cooperation", "2h Money-laundering"},
        {"13", "1", "plenary", "2d Expert consultations on the Trafficking in Persons Protocol"},
        {"13", "2", "plenary", "2e Expert consultations on the protection of victims and witnesses"},
        {"14", "1", "plenary", "2f Expert consultations on travel and identity documents"},
        {"14", "1", "parallel", ROUND_TABLE},
        {
            "14",
            "2",
            "plenary",
            "2g Expert consultations on the marking of firearms, the keeping of records on "
                    + "firearms, trafficking in firearms, their parts and components and ammunition"
        },
        {"14", "2", "parallel", "+" + ROUND_TABLE},
        {"15", "1", "plenary", ASSISTANCE},
        {"15", "2", "plenary", "+" + ASSISTANCE},
        {"16", "1", "plenary", "+" + ASSISTANCE},
        {"16", "2", "plenary", "+" + ASSISTANCE},
        {"17", "1", "plenary", "2,3 Adoption of decisions"},
        {
            "17",
            "2",
            "plenary",
            "4 Future activities",
            "5 Financial and budgetary matters",
            "6 Other matters",
            "7 Provisional agenda for the fifth session of the Conference of the Parties",
            "8 Consideration and adoption of the report of the Conference of the Parties on its fourth session"
        },
    };

    private FourthSession() {}

    /** The session under the id that a test gave it. */
    public static Session session(SessionId id) {
        return new Session(id, BODY, 4, DATES, "4");
    }

    /** The paper in English. */
    public static AnnotatedAgenda paper() {
        return paper(Language.ENGLISH, meetings(""));
    }

    /** The paper in French, whose titles all begin with "fr:". */
    public static AnnotatedAgenda paperInFrench() {
        return paper(Language.FRENCH, meetings("fr: "));
    }

    /** The paper with another table. */
    public static AnnotatedAgenda paper(Language language, List<Meeting> meetings) {
        return new AnnotatedAgenda(
                new AnnotatedAgenda.Session(
                        BODY,
                        DocumentSymbol.of("CTOC/COP/2008/1"),
                        AnnotatedAgenda.SymbolSource.PRINTED,
                        4,
                        DATES.opens(),
                        DATES.opensAt(),
                        DATES.closes(),
                        null,
                        language),
                List.of(),
                new AnnotatedAgenda.Resources(20, 16, 4, 6, 1),
                null,
                meetings,
                List.of());
    }

    /** News that the paper was accepted. */
    public static PaperAccepted accepted(long paper, SessionId session, AnnotatedAgenda said) {
        return new PaperAccepted(new PaperId(paper), session, 1, said.session().language() != Language.ENGLISH, said);
    }

    /** The programme that the paper makes. */
    public static Programme programme() {
        return new PaperTable(paper()).replacing(Programme.NONE, 1);
    }

    /** The items of the agenda. */
    public static Map<ItemNumber, MultilingualText> items() {
        var items = new LinkedHashMap<ItemNumber, MultilingualText>();
        for (var number : "1 1a 1b 1c 1d 1e 1f 2 2a 2b 2c 2d 2e 2f 2g 2h 3 4 5 6 7 8".split(" ")) {
            items.put(ItemNumber.of(number), MultilingualText.of(Language.ENGLISH, "Title of " + number));
        }
        return items;
    }

    private static List<Meeting> meetings(String before) {
        return IntStream.range(0, TABLE.length)
                .mapToObj(line -> meeting(TABLE[line], before, line + 1))
                .toList();
    }

    private static Meeting meeting(String[] row, String before, int line) {
        var slot = BODY.slots().get(Integer.parseInt(row[1]) - 1);
        var entries = new ArrayList<Entry>();
        for (var said : Arrays.asList(row).subList(3, row.length)) {
            entries.add(entry(said, before, line));
        }
        return new Meeting(
                LocalDate.parse("2008-10-" + row[0]), slot.start(), slot.end(), stream(row[2]), entries, line);
    }

    private static Entry entry(String said, String before, int line) {
        boolean continued = said.startsWith("+");
        var parts = said.substring(continued ? 1 : 0).split(" ", 2);
        var items = parts[0].equals("-")
                ? List.<ItemNumber>of()
                : Arrays.stream(parts[0].split(",")).map(ItemNumber::of).toList();
        return new Entry(items, before + parts[1], continued, line);
    }

    private static MeetingStream stream(String word) {
        return word.equals("plenary") ? PLENARY : PARALLEL;
    }
}
