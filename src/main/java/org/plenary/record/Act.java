package org.plenary.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.rules.Citation;

/**
 * An official act, as the room that carries it out puts it on record:
 *
 * <pre>{@code
 * record.append(Act.of("bureau", "elected", actor).inSession("4").under(rule(22).para(1))
 *         .about("bureau/4/president").with("person", name).with("state", "PER"));
 * }</pre>
 *
 * @param room the room whose act it is; with {@code name} the key of its sentence, {@code bureau.act.elected}, whose facts
 *     are the values of {@code content} in their order
 * @param name what was done, in the past tense
 * @param actor the account that acted, or the name of the program
 * @param behalf the State (ISO code) or organization for which it was done; null for the secretariat itself
 * @param session the session as addresses name it, such as {@code 4}; null for none
 * @param meeting the number of the meeting in which it was done; null outside a meeting
 * @param authority the rule it was done under; null where none is known
 * @param matter what it is about, by a natural key such as {@code credentials/4/FRA}, under which its history is found
 * @param content the facts of the act, named, in their order
 * @param rulings on what checks had found about it
 */
public record Act(
        String room,
        String name,
        String actor,
        @Nullable String behalf,
        @Nullable String session,
        @Nullable Integer meeting,
        @Nullable Citation authority,
        @Nullable String matter,
        Map<String, String> content,
        List<Ruling> rulings) {

    public Act {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
        rulings = List.copyOf(rulings);
    }

    /** An act with nothing said of it yet but who did what. */
    public static Act of(String room, String name, String actor) {
        return new Act(room, name, actor, null, null, null, null, null, Map.of(), List.of());
    }

    public Act onBehalfOf(String newBehalf) {
        return new Act(room, name, actor, newBehalf, session, meeting, authority, matter, content, rulings);
    }

    public Act inSession(String newSession) {
        return new Act(room, name, actor, behalf, newSession, meeting, authority, matter, content, rulings);
    }

    public Act inMeeting(int newMeeting) {
        return new Act(room, name, actor, behalf, session, newMeeting, authority, matter, content, rulings);
    }

    public Act under(Citation newAuthority) {
        return new Act(room, name, actor, behalf, session, meeting, newAuthority, matter, content, rulings);
    }

    public Act about(String newMatter) {
        return new Act(room, name, actor, behalf, session, meeting, authority, newMatter, content, rulings);
    }

    /** The act with one fact more, after those it has. */
    public Act with(String fact, String value) {
        var more = new LinkedHashMap<>(content);
        more.put(fact, value);
        return new Act(room, name, actor, behalf, session, meeting, authority, matter, more, rulings);
    }

    public Act ruled(List<Ruling> newRulings) {
        return new Act(room, name, actor, behalf, session, meeting, authority, matter, content, newRulings);
    }
}
