package org.plenary.agenda.paper.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.agenda.paper.references.Instruments.Owner;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.words.ItemNumbersIn;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.Body;

/**
 * Finds what the text under one item refers to. An article belongs to the instrument named with it, behind it or, in
 * Chinese, before it; else to the one named last. Articles of the rules of procedure are rules.
 */
public final class ReferenceFinder {

    private static final Pattern DECISION = Pattern.compile("\\d{1,4}/(?:[a-z]{1,6}\\.)?\\d{1,4}[a-z]?");
    private static final Pattern ARTICLE = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?(?: ?\\([0-9a-z]{1,3}\\)){0,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int FAR = 90;

    private final ReferenceWords words;
    private final Instruments instruments;
    private final ItemNumbersIn itemNumbers;
    private final @Nullable Body body;
    private final Predicate<ItemNumber> listed;

    public ReferenceFinder(Language language, @Nullable Body body, Predicate<ItemNumber> listed) {
        this.words = ReferenceWords.in(language);
        this.instruments = Instruments.in(language);
        this.itemNumbers = ItemNumbersIn.in(language);
        this.body = body;
        this.listed = listed;
    }

    /** The references of the passages under one item, each in the order of the text. */
    public List<Reference> find(List<Passage> passages) {
        var named = new Instruments.Named();
        var references = new ArrayList<Reference>();
        for (var passage : passages) {
            var found = new ArrayList<Placed>();
            numbered(passage, words.decisions(), Kind.DECISION, found);
            numbered(passage, words.resolutions(), Kind.RESOLUTION, found);
            documents(passage, found);
            items(passage, found);
            articles(passage, named, found);
            found.sort(Comparator.comparingInt(Placed::start));
            found.forEach(placed -> references.add(placed.reference()));
        }
        return references;
    }

    private record Placed(int start, Reference reference) {}

    private static Placed placed(Passage passage, Kind kind, String target, @Nullable String instrument, int start) {
        int origin = passage.folded().origin(start);
        return new Placed(
                start, new Reference(kind, target, instrument, passage.lineOf(origin), passage.sentenceAt(origin)));
    }

    private void numbered(Passage passage, Pattern form, Kind kind, List<Placed> found) {
        var matcher = form.matcher(passage.folded().text());
        while (matcher.find()) {
            for (var number : words.numbers(matcher.group("list"), DECISION)) {
                found.add(placed(passage, kind, upperLetters(number), null, matcher.start("list")));
            }
        }
    }

    /** {@code 13/CP.1} has capitals, {@code 3/1} has none. */
    private static String upperLetters(String number) {
        return number.toUpperCase(java.util.Locale.ROOT);
    }

    private static void documents(Passage passage, List<Placed> found) {
        for (var symbol : DocumentSymbol.in(passage.text())) {
            int line = passage.lineOf(symbol.start());
            found.add(new Placed(
                    foldedPlace(passage, symbol.start()),
                    new Reference(
                            Kind.DOCUMENT, symbol.symbol().text(), null, line, passage.sentenceAt(symbol.start()))));
        }
    }

    private static int foldedPlace(Passage passage, int origin) {
        int low = 0;
        int high = passage.folded().text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.folded().origin(middle) < origin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void items(Passage passage, List<Placed> found) {
        var folded = passage.folded().text();
        var word = words.items().matcher(folded);
        while (word.find()) {
            int start = startOf(word);
            for (var item : itemNumbers.at(folded, start, listed).items()) {
                found.add(placed(passage, Kind.ITEM, item.toString(), null, start));
            }
        }
    }

    private static int startOf(Matcher matcher) {
        return matcher.start("list") >= 0 || !matcher.namedGroups().containsKey("list2")
                ? matcher.start("list")
                : matcher.start("list2");
    }

    /** An article or rule mentioned, before it is known what it belongs to. */
    private record Mention(List<String> targets, boolean isRule, int start, int end) {}

    private void articles(Passage passage, Instruments.Named named, List<Placed> found) {
        var folded = passage.folded().text();
        var mentions = new ArrayList<Mention>();
        mentions(folded, words.rules(), true, mentions);
        mentions(folded, words.articles(), false, mentions);
        if (mentions.isEmpty()) {
            instruments.find(folded, body, named);
            return;
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        var owners = instruments.find(folded, body, named);
        var owned = owners(passage, mentions, owners);
        for (int place = 0; place < mentions.size(); place++) {
            var mention = mentions.get(place);
            for (var target : mention.targets()) {
                add(passage, mention, target, owned.get(place), found);
            }
        }
    }

    private static void add(Passage passage, Mention mention, String target, List<String> codes, List<Placed> found) {
        if (mention.isRule() || codes.contains(Instruments.RULES)) {
            found.add(placed(passage, Kind.RULE, target, null, mention.start()));
        } else if (codes.isEmpty()) {
            found.add(placed(passage, Kind.ARTICLE, target, null, mention.start()));
        } else {
            codes.forEach(code -> found.add(placed(passage, Kind.ARTICLE, target, code, mention.start())));
        }
    }

    private void mentions(String folded, Pattern form, boolean rules, List<Mention> mentions) {
        var matcher = form.matcher(folded);
        while (matcher.find()) {
            var list = group(matcher, "list");
            if (list != null) {
                mentions.add(new Mention(targets(matcher, list), rules, matcher.start(), matcher.end()));
            }
        }
    }

    private List<String> targets(Matcher matcher, String list) {
        var numbers = words.numbers(list, ARTICLE).stream()
                .map(number -> number.replace(" ", ""))
                .toList();
        var paragraphs = group(matcher, "paras");
        if (paragraphs == null || numbers.size() != 1) {
            return numbers;
        }
        return words.numbers(paragraphs, NUMBER).stream()
                .map(paragraph -> numbers.getFirst() + "(" + paragraph + ")")
                .toList();
    }

    private static @Nullable String group(Matcher matcher, String name) {
        for (var each : List.of(name, name + "2")) {
            if (matcher.namedGroups().containsKey(each) && matcher.group(each) != null) {
                return matcher.group(each);
            }
        }
        return null;
    }

    /** What each mention belongs to. */
    private List<List<String>> owners(Passage passage, List<Mention> mentions, List<Owner> owners) {
        var owned = new ArrayList<List<String>>();
        List<String> nextOwner = null;
        for (int place = mentions.size() - 1; place >= 0; place--) {
            var mention = mentions.get(place);
            var after = place + 1 < mentions.size() ? mentions.get(place + 1) : null;
            nextOwner = words.ownerBefore() ? null : ownerAfter(passage, mention, after, owners, nextOwner);
            owned.addFirst(nextOwner != null ? nextOwner : ownerBefore(mention, owners));
        }
        return owned;
    }

    /** The owner named behind a mention, or behind the next one if both stand in one list; null if there is none. */
    private static @Nullable List<String> ownerAfter(
            Passage passage,
            Mention mention,
            @Nullable Mention after,
            List<Owner> owners,
            @Nullable List<String> ownerOfNext) {
        int next = after == null ? Integer.MAX_VALUE : after.start();
        int to = Math.min(next, mention.end() + FAR);
        for (var owner : owners) {
            if (owner.start() >= mention.end() - 1
                    && owner.start() < to
                    && isOneSentence(passage, mention.end(), owner.start())) {
                return owner.codes();
            }
        }
        boolean goesOn = after != null
                && !after.isRule()
                && next < mention.end() + FAR
                && isOneSentence(passage, mention.end(), next);
        return goesOn ? ownerOfNext : null;
    }

    private static List<String> ownerBefore(Mention mention, List<Owner> owners) {
        List<String> last = List.of();
        for (var owner : owners) {
            if (owner.end() <= mention.start() + 1 && !owner.codes().isEmpty()) {
                last = owner.codes();
            }
        }
        return last;
    }

    private static boolean isOneSentence(Passage passage, int from, int to) {
        int end = passage.folded().origin(to);
        for (int place = passage.folded().origin(from); place < end; place++) {
            if (passage.endsSentence(place) || passage.text().charAt(place) == ';') {
                return false;
            }
        }
        return true;
    }
}
