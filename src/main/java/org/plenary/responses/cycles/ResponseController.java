package org.plenary.responses.cycles;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Remark;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One State's response as the secretariat reads it: returned with remarks, or accepted. */
@Controller
@RequestMapping("/desk/responses/{cycle}/{code}/{state:[A-Z]{2,3}}")
class ResponseController {

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Submissions submissions;
    private final ResponsePages pages;

    ResponseController(
            Cycles cycles,
            Questionnaires questionnaires,
            Responses responses,
            Submissions submissions,
            ResponsePages pages) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.submissions = submissions;
        this.pages = pages;
    }

    @ModelAttribute
    Read read(@PathVariable String cycle, @PathVariable String code, @PathVariable String state) {
        return cycles.find(cycle)
                .flatMap(each -> questionnaires.withIds(each.questionnaires()).stream()
                        .filter(asked -> asked.code().equals(code))
                        .findFirst()
                        .flatMap(asked -> responses
                                .find(each.id(), asked.id(), state)
                                .map(response -> new Read(response, asked, cycle))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String response(@ModelAttribute(binding = false) Read read, Language language, Model model) {
        model.addAttribute("page", pages.of(read, Words.in(language)));
        return "responses/cycles/response";
    }

    @PostMapping("/{act:accept|return}")
    String act(
            @PathVariable String act,
            @RequestParam Map<String, String> fields,
            @ModelAttribute(binding = false) Read read,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var remarks = remarks(fields, read.questionnaire());
        boolean done = act.equals("accept")
                ? submissions.accept(read.response(), actor.name())
                : !remarks.isEmpty() && submissions.giveBack(read.response(), remarks, actor.name());
        var key = done ? "cycles.response." + act : remarks.isEmpty() ? "cycles.wrong.remark" : "cycles.not-done";
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

    /** A response that was begun, and what it answers. */
    record Read(Response response, Questionnaire questionnaire, String cycle) {}
}
