package org.plenary.agenda.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page of a session, and the home page of the site.
 *
 * @param home whether it is the home page, which shows the agenda with its annotations and only the newest papers
 * @param today the meetings of the day; before and after the session those of its first day
 * @param line null if the rulebook fixes no deadline
 */
record FrontPage(
        SessionHead head,
        boolean home,
        List<MeetingLine> today,
        @Nullable DeadlineLine line,
        List<ItemLine> agenda,
        List<PaperLine> papers,
        @Nullable String report) {}
