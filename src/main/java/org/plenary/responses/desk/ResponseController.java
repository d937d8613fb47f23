package org.plenary.responses.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.responses.Remark;
import org.plenary.responses.Submissions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One State's response as the secretariat reads it: returned with remarks, or accepted. */
@Controller
@RequestMapping("/desk/responses/{cycle}/{code}/{state:[A-Z]{2,3}}")
class ResponseController {

    private final DeskResponses responses;
    private final Submissions submissions;
    private final SubmittedResponses submitted;
    private final ResponsePages pages;

    ResponseController(
            DeskResponses responses, Submissions submissions, SubmittedResponses submitted, ResponsePages pages) {
        this.responses = responses;
        this.submissions = submissions;
        this.submitted = submitted;
        this.pages = pages;
    }

    @ModelAttribute
    DeskResponse read(@PathVariable String cycle, @PathVariable String code, @PathVariable String state) {
        return responses.find(cycle, code, state);
    }

    @GetMapping
    String response(@ModelAttribute(binding = false) DeskResponse read, Language language, Model model) {
        model.addAttribute("page", pages.of(read, Words.in(language)));
        return "responses/desk/response";
    }

    @GetMapping("/documents/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> document(@PathVariable long id, @ModelAttribute(binding = false) DeskResponse read) {
        return submitted.document(read, id);
    }

    @PostMapping("/{act:accept|return}")
    String act(
            @PathVariable String act,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(binding = false) DeskResponse read,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var remarks = remarks(fields, read.questionnaire());
        var response = read.response();
        boolean done = response != null
                && (act.equals("accept")
                        ? submissions.accept(response, actor.name())
                        : !remarks.isEmpty() && submissions.giveBack(response, remarks, actor.name()));
        var key = done
                ? "cycles.response." + act
                : act.equals("return") && remarks.isEmpty() ? "cycles.wrong.remark" : "cycles.not-done";
        flash.addFlashAttribute(done ? "notice" : "error", Words.in(language).text(key));
        return "redirect:/desk/responses/{cycle}/{code}/{state}";
    }

    /** The remark on the whole is the field {@code remark}, that on a question {@code remark.key}. */
    private static List<Remark> remarks(Map<String, String> fields, Questionnaire asked) {
        return Stream.concat(Stream.of(""), asked.form().questions().map(question -> question.key()))
                .map(key -> new Remark(
                        key,
                        fields.getOrDefault(key.isEmpty() ? "remark" : "remark." + key, "")
                                .strip()))
                .filter(remark -> !remark.text().isEmpty())
                .toList();
    }
}
