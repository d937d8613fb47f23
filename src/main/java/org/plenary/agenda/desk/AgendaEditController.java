package org.plenary.agenda.desk;

import java.security.Principal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaVersion.Adoption;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
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

/** Edits an agenda after it was accepted: each change is a new version; adoption is an act with day and meeting. */
@Controller
@RequestMapping("/desk/sessions/{key}/agenda")
class AgendaEditController {

    private static final String PAGE = "redirect:/desk/sessions/{key}/agenda";

    private final Sessions sessions;
    private final Agendas agendas;
    private final AgendaEditPages pages;

    AgendaEditController(Sessions sessions, Agendas agendas, AgendaEditPages pages) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.pages = pages;
    }

    @ModelAttribute
    Officer officer(Principal principal, Language language, RedirectAttributes flash) {
        return new Officer(principal.getName(), language, flash);
    }

    @GetMapping
    String page(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String item,
            Language language,
            Model model) {
        var session = session(key);
        model.addAttribute("page", pages.of(session, agenda(session), item == null ? null : inAddress(item), language));
        return "agenda/desk/edit";
    }

    @PostMapping("/items")
    String add(
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        return change(key, form, officer, outline -> outline.inserting(number(given(form, "place")), newItem(form)));
    }

    @PostMapping("/items/{item}/title")
    String rename(
            @PathVariable String key,
            @PathVariable String item,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        var number = inAddress(item);
        var standing = agenda(session(key)).item(number).orElseThrow(AgendaEditController::notFound);
        return change(key, form, officer, outline -> outline.replacing(number, standing.renamed(title(form))));
    }

    @PostMapping("/items/{item}/place")
    String move(
            @PathVariable String key,
            @PathVariable String item,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        return change(key, form, officer, outline -> outline.moving(inAddress(item), number(given(form, "place"))));
    }

    @PostMapping("/items/{item}/removal")
    String delete(
            @PathVariable String key,
            @PathVariable String item,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        return change(key, form, officer, outline -> outline.without(inAddress(item)));
    }

    @PostMapping("/undo")
    String undo(@PathVariable String key, @RequestParam int version, @ModelAttribute(binding = false) Officer officer) {
        return officer.told(agendas.undoEdit(session(key), version, officer.name()), "desk.done.undone", PAGE);
    }

    @PostMapping("/adoption")
    String adopt(
            @PathVariable String key,
            @RequestParam int basedOn,
            @RequestParam LocalDate on,
            @RequestParam String meeting,
            @ModelAttribute(binding = false) Officer officer) {
        var act = new Adoption(on, meeting.strip());
        var session = session(key);
        var rulings = pages.rulings(session, agenda(session), officer.name());
        return officer.told(agendas.adopt(session, basedOn, act, rulings, officer.name()), "desk.done.adopted", PAGE);
    }

    private String change(
            String key, Map<String, String> form, Officer officer, Function<AgendaOutline, AgendaOutline> how) {
        var session = session(key);
        try {
            var standing = AgendaOutline.of(agenda(session).items());
            var changed = how.apply(standing);
            var edit = new Agendas.Edit(changed.items(), changed.numbersSince(standing));
            int basedOn = Integer.parseInt(given(form, "basedOn"));
            return officer.told(agendas.revise(session, basedOn, edit, officer.name()), "desk.done.edited", PAGE);
        } catch (IllegalArgumentException e) {
            var words = Words.in(officer.language());
            var wrong = String.valueOf(e.getMessage());
            return officer.refused(
                    wrong.isEmpty() ? words.text("desk.edit.no-title") : words.text("desk.wrong-value", wrong),
                    form,
                    PAGE
                            + (form.containsKey("item")
                                    ? "?item=" + inAddress(given(form, "item")).address()
                                    : ""));
        }
    }

    private static AgendaItem newItem(Map<String, String> form) {
        var item = AgendaItem.titled(number(given(form, "place")), title(form));
        var memorandum = given(form, "memorandum");
        return memorandum.isEmpty()
                ? item
                : item.listing(List.of(new AgendaItem.Document(symbol(memorandum), MultilingualText.NONE)));
    }

    private static MultilingualText title(Map<String, String> form) {
        var titles = new HashMap<String, String>();
        for (var language : Language.values()) {
            titles.put(language.tag(), given(form, "title-" + language.tag()));
        }
        var title = MultilingualText.ofTags(titles);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("");
        }
        return title;
    }

    private static String given(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    /** @throws IllegalArgumentException with what was typed, to be shown to who typed it */
    private static ItemNumber number(String typed) {
        try {
            return ItemNumber.of(typed);
        } catch (IllegalArgumentException notANumber) {
            throw new IllegalArgumentException(typed.isEmpty() ? "–" : typed, notANumber);
        }
    }

    /** @throws IllegalArgumentException with what was typed, to be shown to who typed it */
    private static DocumentSymbol symbol(String typed) {
        try {
            return DocumentSymbol.of(typed);
        } catch (IllegalArgumentException notASymbol) {
            throw new IllegalArgumentException(typed, notASymbol);
        }
    }

    private static ItemNumber inAddress(String item) {
        try {
            return ItemNumber.of(item);
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(AgendaEditController::notFound);
    }

    private Agenda agenda(Session session) {
        return agendas.current(session.id()).orElseThrow(AgendaEditController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
