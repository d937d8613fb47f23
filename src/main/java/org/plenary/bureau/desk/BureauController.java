package org.plenary.bureau.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.access.Actor;
import org.plenary.bureau.ActingPresident;
import org.plenary.bureau.BureauMeeting;
import org.plenary.bureau.Bureaux;
import org.plenary.bureau.Office;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of the bureau. What was typed comes back with the reason where it cannot be taken. */
@Controller
@RequestMapping("/desk/bureau/{key}")
class BureauController {

    private final Sessions sessions;
    private final Bureaux bureaux;
    private final Treaties treaties;
    private final BureauPages pages;

    BureauController(Sessions sessions, Bureaux bureaux, Treaties treaties, BureauPages pages) {
        this.sessions = sessions;
        this.bureaux = bureaux;
        this.treaties = treaties;
        this.pages = pages;
    }

    @ModelAttribute
    Visit visit(
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Visit(session, new Typed(fields), actor, Words.in(language), flash);
    }

    @GetMapping
    ModelAndView desk(@ModelAttribute(binding = false) Visit visit) {
        return page(visit, Typed.NOTHING);
    }

    @PostMapping("/nominations")
    ModelAndView nominate(@ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var office = Office.of(typed.text("office")).orElseThrow(() -> new Typed.Wrong("office"));
            var state = treaties.state(typed.text("state")).orElseThrow(() -> new Typed.Wrong("state"));
            bureaux.nominate(visit.session(), office, state, typed.person(), visit.actor());
            return visit.done("nominated", typed.person());
        });
    }

    @PostMapping("/nominations/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable long id, @ModelAttribute(binding = false) Visit visit) {
        return taken(visit, _ -> visit.told(bureaux.withdraw(visit.session(), id, visit.actor()), "withdrawn"));
    }

    @PostMapping("/election")
    ModelAndView elect(@RequestParam(defaultValue = "") List<Long> seen, @ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var day = typed.day(visit.session().opens());
            var meeting = typed.meeting();
            boolean done = bureaux.elect(
                    visit.session(),
                    seen.stream().collect(Collectors.toSet()),
                    day,
                    meeting,
                    rulings(visit.session(), typed.note("why"), visit.actor()),
                    visit.actor());
            return visit.told(done, "elected");
        });
    }

    @PostMapping("/officers/{id}/replacement")
    ModelAndView replace(@PathVariable long id, @ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var day = typed.day(visit.session().opens());
            boolean done = bureaux.replace(visit.session(), id, typed.person(), day, visit.actor());
            return visit.told(done, "replaced", typed.person());
        });
    }

    @PostMapping("/officers/{id}/departure")
    ModelAndView leave(@PathVariable long id, @ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var day = typed.day(visit.session().opens());
            return visit.told(bureaux.presidentLeaves(visit.session(), id, day, visit.actor()), "left");
        });
    }

    @PostMapping("/officers/{id}/acting")
    ModelAndView designate(@PathVariable long id, @ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var acting = new ActingPresident(id, typed.day(visit.session().opens()), typed.meeting());
            return visit.told(bureaux.designate(visit.session(), acting, visit.actor()), "acting");
        });
    }

    @PostMapping("/meetings")
    ModelAndView meet(@ModelAttribute(binding = false) Visit visit) {
        return taken(visit, typed -> {
            var day = typed.day(visit.session().opens());
            var meeting = new BureauMeeting(day, typed.text("kind").equals("extended"), typed.note("about"));
            bureaux.meet(visit.session(), meeting, visit.actor());
            return visit.done("met");
        });
    }

    /** The secretariat records the election in spite of what the rule found: each finding is ruled on with its reason. */
    private List<Ruling> rulings(Session session, String why, Actor actor) {
        return Stream.of(bureaux.slate(session))
                .flatMap(slate -> bureaux.composition(session).check(slate).stream())
                .map(finding -> Ruling.on(finding, actor.name(), why))
                .toList();
    }

    private ModelAndView taken(Visit visit, Step step) {
        try {
            return new ModelAndView(step.take(visit.typed()));
        } catch (Typed.Wrong wrong) {
            var again = page(visit, visit.typed());
            again.addObject("error", visit.words().text(wrong.key(), wrong.facts()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private ModelAndView page(Visit visit, Typed typed) {
        return new ModelAndView("bureau/desk/bureau", "page", pages.of(visit.session(), typed, visit.words()));
    }

    /** What a form asks for; gives where to go on. */
    private interface Step {
        String take(Typed typed) throws Typed.Wrong;
    }

    /** The officer of the secretariat at the desk, and what was typed. */
    record Visit(Session session, Typed typed, Actor actor, Words words, RedirectAttributes flash) {

        String done(String what, Object... facts) {
            flash.addFlashAttribute("notice", words.text("bureau.done." + what, facts));
            return back();
        }

        /** Tells that it is done, or that someone else was faster. */
        String told(boolean isDone, String what, Object... facts) {
            if (isDone) {
                return done(what, facts);
            }
            flash.addFlashAttribute("error", words.text("bureau.error.overtaken"));
            return back();
        }

        private String back() {
            return "redirect:/desk/bureau/" + session.key();
        }
    }
}
