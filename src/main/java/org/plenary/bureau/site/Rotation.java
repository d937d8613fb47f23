package org.plenary.bureau.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.bureau.Office;
import org.plenary.bureau.Officer;

/**
 * A drawing of how President and Rapporteur went from group to group, from the earliest session on in the direction in which
 * the page is read: a row for each group, a column for each session, a line through each office.
 */
record Rotation(int width, int height, List<Label> labels, List<Line> lines, List<Mark> marks) {

    private static final List<Office> ROTATING = List.of(Office.PRESIDENT, Office.RAPPORTEUR);
    private static final int NAMES = 260;
    private static final int COLUMN = 84;
    private static final int HEAD = 28;
    private static final int ROW = 48;

    /** The name of a group, or the number of a session. */
    record Label(int x, int y, String anchor, String text) {}

    /** @param points as SVG writes them */
    record Line(String office, String points) {}

    /** An office held by a group, with its sign. */
    record Mark(String office, int x, int y, String sign) {}

    /**
     * Who was elected at a session.
     *
     * @param number of the session
     */
    record Turn(int number, List<Officer> elected) {}

    /**
     * Draws the turns, the earliest first.
     *
     * @param groups their names by their codes, in their order
     * @param signs of the offices
     */
    static Rotation of(List<Turn> turns, Map<String, String> groups, Map<Office, String> signs, boolean rightToLeft) {
        var codes = List.copyOf(groups.keySet());
        int width = NAMES + COLUMN * turns.size();
        var labels = new ArrayList<Label>();
        for (int row = 0; row < codes.size(); row++) {
            labels.add(new Label(
                    rightToLeft ? width : 0,
                    middle(row) + 5,
                    "start",
                    Objects.requireNonNull(groups.get(codes.get(row)))));
        }
        var marks = new EnumMap<Office, List<Mark>>(Office.class);
        ROTATING.forEach(office -> marks.put(office, new ArrayList<>()));
        for (int turn = 0; turn < turns.size(); turn++) {
            int fromStart = NAMES + COLUMN * turn + COLUMN / 2;
            int x = rightToLeft ? width - fromStart : fromStart;
            labels.add(new Label(
                    x, HEAD - 10, "middle", Integer.toString(turns.get(turn).number())));
            for (var officer : turns.get(turn).elected()) {
                int row = codes.indexOf(officer.group());
                var ofOffice = marks.get(officer.office());
                if (row >= 0 && ofOffice != null) {
                    ofOffice.add(mark(officer.office(), x, middle(row), signs));
                }
            }
        }
        return new Rotation(
                width,
                HEAD + ROW * codes.size(),
                labels,
                marks.entrySet().stream()
                        .map(each -> new Line(each.getKey().word(), points(each.getValue())))
                        .toList(),
                marks.values().stream().flatMap(List::stream).toList());
    }

    /** Where the rows are parted from one another. */
    List<Integer> rules() {
        return IntStream.iterate(HEAD, y -> y < height, y -> y + ROW).boxed().toList();
    }

    /** The two offices of one group stand above one another. */
    private static Mark mark(Office office, int x, int middle, Map<Office, String> signs) {
        int y = office == Office.PRESIDENT ? middle - 11 : middle + 11;
        return new Mark(office.word(), x, y, signs.getOrDefault(office, ""));
    }

    private static int middle(int row) {
        return HEAD + ROW * row + ROW / 2;
    }

    private static String points(List<Mark> marks) {
        return marks.stream().map(mark -> mark.x() + "," + mark.y()).collect(Collectors.joining(" "));
    }
}
