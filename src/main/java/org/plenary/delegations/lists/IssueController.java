package org.plenary.delegations.lists;

import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.ForClerks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the secretariat the list of participants before the public, and gives it out. */
@Controller
@ForClerks
@RequestMapping("/desk/registration/{key}/list")
class IssueController {

    private final Issues issues;
    private final Lists lists;

    IssueController(Issues issues, Lists lists) {
        this.issues = issues;
        this.lists = lists;
    }

    @GetMapping
    String list(@ModelAttribute(binding = false) Clerk clerk, Model model) {
        var issue = issues.of(clerk.session());
        model.addAttribute(
                "page",
                new IssuePage(
                        clerk.address(),
                        clerk.sessionName(),
                        clerk.session().address() + "/participants",
                        issue.map(given -> clerk.words()
                                        .text(
                                                "delegations.list.given",
                                                Lists.title(given.isFinal(), clerk.words()),
                                                given.by()))
                                .orElse(""),
                        issue.isPresent(),
                        lists.of(
                                clerk.session(),
                                issue.map(Issues.Issue::isFinal).orElse(false),
                                clerk.language())));
        return "delegations/lists/issue";
    }

    @PostMapping
    String issue(@RequestParam boolean asFinal, @ModelAttribute(binding = false) Clerk clerk) {
        return issues.issue(clerk.session(), asFinal, clerk.name())
                ? clerk.done("/list", "delegations.list.done", Lists.title(asFinal, clerk.words()))
                : clerk.refused("/list", "delegations.list.final-stands");
    }

    @PostMapping("/withdrawal")
    String withdraw(@ModelAttribute(binding = false) Clerk clerk) {
        issues.withdraw(clerk.session(), clerk.name());
        return clerk.done("/list", "delegations.list.done-withdrawn");
    }
}
