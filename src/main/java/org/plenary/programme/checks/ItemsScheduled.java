package org.plenary.programme.checks;

import static org.plenary.rules.Finding.departure;

import java.util.List;
import java.util.Map;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * Every item of the agenda is considered at some meeting. An item with others below it is considered with them, and they
 * with it; that decisions on it are adopted is not enough.
 */
final class ItemsScheduled implements ProgrammeCheck {

    static final Citation ORGANIZATION = Citation.practice("organization-of-work");

    @Override
    public List<Finding> check(Plan plan) {
        return plan.meetings().isEmpty()
                ? List.of()
                : plan.items().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(item -> isLowest(item.getKey(), plan) && !isTakenUp(item.getKey(), plan))
                        .map(item -> neverScheduled(item.getKey(), item.getValue()))
                        .toList();
    }

    private static Finding neverScheduled(ItemNumber item, MultilingualText title) {
        return departure("programme-item-never-scheduled", ORGANIZATION, item.toString(), title)
                .about(item.toString());
    }

    private static boolean isLowest(ItemNumber item, Plan plan) {
        return plan.items().keySet().stream()
                .noneMatch(other -> other.level() > item.level()
                        && other.path().subList(0, item.level()).equals(item.path()));
    }

    private static boolean isTakenUp(ItemNumber item, Plan plan) {
        return plan.meetings().stream()
                .flatMap(meeting -> meeting.entries().stream())
                .anyMatch(entry -> !entry.decides() && entry.covers(item));
    }
}
