package org.plenary.record;

import static org.plenary.web.Table.column;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.record.RecordVerification.Result;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the record to the secretariat, and has it verified. */
@Controller
@RequestMapping(RecordPages.ADDRESS)
class RecordController {

    private final RecordPages pages;
    private final EntriesOnRecord entries;
    private final Verifications verifications;

    RecordController(RecordPages pages, EntriesOnRecord entries, Verifications verifications) {
        this.pages = pages;
        this.entries = entries;
        this.verifications = verifications;
    }

    @GetMapping
    ModelAndView record(@RequestParam Map<String, String> asked, Language language) {
        return new ModelAndView("record/record", "page", pages.of(RecordFilter.of(asked), Words.in(language)));
    }

    @GetMapping("/entries/{number:\\d{1,18}}")
    ModelAndView entry(@PathVariable long number, Language language) {
        return pages.of(number, Words.in(language))
                .map(page -> new ModelAndView("record/entry", "page", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/verification")
    String verify(Principal principal, Language language, RedirectAttributes flash) {
        var words = Words.in(language);
        verifications
                .verify(principal.getName())
                .ifPresentOrElse(
                        found -> flash.addFlashAttribute(
                                found instanceof Result.Whole ? "notice" : "error", RecordPages.sentence(found, words)),
                        () -> flash.addFlashAttribute("error", words.text("record.verifying")));
        return "redirect:" + RecordPages.ADDRESS;
    }

    @GetMapping("/entries")
    @ResponseBody
    List<Map<String, @Nullable Object>> json(@RequestParam Map<String, String> asked) {
        return table(asked).objects();
    }

    @GetMapping("/entries.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        return table(asked).download("record.csv");
    }

    /** What the page of the same filter shows. */
    private Table table(Map<String, String> asked) {
        return Table.of(
                entries.page(RecordFilter.of(asked), RecordPages.LENGTH),
                column("number", Entry::number),
                column("at", entry -> entry.at().toString()),
                column("act", entry -> entry.act().room() + "." + entry.act().name()),
                column("actor", entry -> entry.act().actor()),
                column("behalf", entry -> entry.act().behalf()),
                column("session", entry -> entry.act().session()),
                column("meeting", entry -> entry.act().meeting()),
                column("matter", entry -> entry.act().matter()),
                column("content", entry -> content(entry.act())),
                column("seal", Entry::seal));
    }

    private static List<String> content(Act act) {
        return act.content().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .toList();
    }
}
