package org.plenary.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.springframework.stereotype.Component;

/** Tells acts on record in the words of the reader. An act of a room that has no words for it is told by its name. */
@Component
public class ActSentences {

    private final Map<String, ActWording> rooms;

    ActSentences(List<ActWording> rooms) {
        this.rooms = rooms.stream().collect(Collectors.toUnmodifiableMap(ActWording::room, Function.identity()));
    }

    /** What was done, as one sentence. */
    public String of(Act act, Words words) {
        var key = act.room() + ".act." + act.name();
        return words.has(key)
                ? words.text(
                        key,
                        act.content().entrySet().stream()
                                .map(fact -> fact(act, fact.getKey(), fact.getValue(), words))
                                .toArray())
                : kind(act.room() + "." + act.name(), words);
    }

    /** The name of a kind of acts, such as {@code bureau.elected}. */
    String kind(String name, Words words) {
        var key = name.replaceFirst("\\.", ".acted.");
        return words.has(key) ? words.text(key) : name;
    }

    /** The address of the page of what an act is about; empty where there is none. */
    Optional<String> page(Act act) {
        return Optional.ofNullable(rooms.get(act.room()))
                .flatMap(room -> Optional.ofNullable(act.matter()).map(room::address));
    }

    /** A fact in words; as it is kept where its room has none for it. */
    private String fact(Act act, String name, String value, Words words) {
        return Optional.ofNullable(rooms.get(act.room()))
                .map(room -> room.fact(name, value, words))
                .orElse(value);
    }
}
