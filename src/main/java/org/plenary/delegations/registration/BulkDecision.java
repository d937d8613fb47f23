package org.plenary.delegations.registration;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.delegations.Decision;
import org.plenary.delegations.NameText;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.springframework.stereotype.Component;

/**
 * Decides on all the people that an officer ticked, each on the version seen. Whoever somebody else decided on or changed
 * meanwhile is left as they are, and named.
 */
@Component
class BulkDecision {

    /** A person and the version that the officer saw, as the boxes of the list carry them. */
    private static final Pattern TICKED = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

    private final Participants participants;

    BulkDecision(Participants participants) {
        this.participants = participants;
    }

    String approve(List<String> ticked, Clerk clerk) {
        return told(
                decide(ticked, clerk, seen -> participants.approve(seen.person().id(), seen.version(), clerk.name())),
                "delegations.done.approved",
                clerk);
    }

    String refuse(List<String> ticked, String why, Clerk clerk) {
        var reason = NameText.of(why).text();
        if (reason.isEmpty() || reason.length() > 1000) {
            return clerk.refused("", "delegations.refuse.why-missing");
        }
        return told(
                decide(
                        ticked,
                        clerk,
                        seen -> participants.refuse(seen.person().id(), seen.version(), reason, clerk.name())),
                "delegations.done.refused",
                clerk);
    }

    private List<Decision> decide(List<String> ticked, Clerk clerk, Function<Seen, Decision> decision) {
        return ticked.stream()
                .map(TICKED::matcher)
                .filter(java.util.regex.Matcher::matches)
                .sorted(java.util.Comparator.comparingLong(box -> Long.parseLong(box.group(1))))
                .flatMap(box -> participants
                        .find(clerk.session().id(), Long.parseLong(box.group(1)))
                        .map(person -> new Seen(person, Integer.parseInt(box.group(2))))
                        .stream())
                .map(decision)
                .toList();
    }

    private static String told(List<Decision> decisions, String done, Clerk clerk) {
        var overtaken = decisions.stream()
                .filter(decision -> !decision.done())
                .map(Decision::now)
                .toList();
        if (!overtaken.isEmpty()) {
            clerk.flash()
                    .addFlashAttribute(
                            "error",
                            overtaken.stream().map(now -> sentence(now, clerk)).collect(Collectors.joining(" ")));
        }
        return clerk.done("", done, decisions.size() - overtaken.size());
    }

    private static String sentence(Participant now, Clerk clerk) {
        return clerk.words().text("delegations.overtaken", now.person().name(), clerk.stands(now));
    }

    private record Seen(Participant person, int version) {}
}
