package org.plenary.responses.sharing.desk;

import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Language;
import org.plenary.responses.form.Respondent;
import org.plenary.responses.form.Respondents;
import org.plenary.responses.sharing.Comment;
import org.plenary.responses.sharing.CommentThread;
import org.plenary.responses.sharing.Comments;
import org.plenary.responses.sharing.Shares;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those who write a response comment on its questions, and a contributor says that its part is ready. */
@Controller
@RequestMapping("/delegation/answers/{cycle}/{code}")
class CommentsController {

    private final Respondents respondents;
    private final Comments comments;
    private final Shares shares;

    CommentsController(Respondents respondents, Comments comments, Shares shares) {
        this.respondents = respondents;
        this.comments = comments;
        this.shares = shares;
    }

    @ModelAttribute
    Respondent respondent(@PathVariable String cycle, @PathVariable String code, Actor actor, Language language) {
        return respondents.beginning(respondents.of(cycle, code, actor, language));
    }

    @GetMapping("/comments/{question}")
    String thread(
            @PathVariable String question,
            @RequestParam Optional<Long> before,
            @ModelAttribute(binding = false) Respondent respondent,
            Model model) {
        var asked = respondent.question(question);
        var response = respondent.response();
        var thread =
                response == null ? CommentThread.EMPTY : comments.of(response, question, before.orElse(Long.MAX_VALUE));
        model.addAttribute("page", CommentsPage.of(respondent, asked, thread));
        return "responses/sharing/desk/comments";
    }

    @PostMapping("/comments/{question}")
    String comment(
            @PathVariable String question,
            @RequestParam String text,
            @ModelAttribute(binding = false) Respondent respondent,
            RedirectAttributes flash) {
        respondent.question(question);
        var response = respondent.response();
        if (response == null || !CommentsPage.mayComment(respondent)) {
            throw new AccessDeniedException("only who writes comments");
        }
        if (text.isBlank() || text.length() > Comment.LONGEST) {
            flash.addFlashAttribute("error", respondent.words().text("sharing.comments.length", Comment.LONGEST));
            flash.addFlashAttribute("typed", text);
        } else {
            comments.add(response, question, text.strip(), respondent.actor().name());
        }
        return "redirect:" + CommentsPage.address(respondent, question);
    }

    @PostMapping("/ready")
    String ready(
            @RequestParam(defaultValue = "true") boolean ready,
            @ModelAttribute(binding = false) Respondent respondent,
            RedirectAttributes flash) {
        var response = respondent.response();
        if (response == null || !respondent.actor().has(Role.CONTRIBUTOR)) {
            throw new AccessDeniedException("only a contributor has a part");
        }
        shares.mark(response, respondent.actor().name(), ready);
        flash.addFlashAttribute(
                "notice", respondent.words().text(ready ? "sharing.part.now-ready" : "sharing.part.now-open"));
        return "redirect:" + respondent.address();
    }
}
