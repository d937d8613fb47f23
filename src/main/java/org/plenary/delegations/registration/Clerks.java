package org.plenary.delegations.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Likeness;
import org.plenary.languages.Language;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says who registers people at an address: an officer under {@code /desk}, and everywhere else a focal point, for the
 * delegation that its account names and for no other. Handlers {@link ForClerks} are given it as an attribute of the model.
 */
@ControllerAdvice(annotations = ForClerks.class)
public class Clerks {

    private static final String DESK = "/desk/";

    private final Sessions sessions;
    private final Delegations delegations;
    private final Treaties treaties;

    Clerks(Sessions sessions, Delegations delegations, Treaties treaties) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.treaties = treaties;
    }

    /** Who acts on this request; an address that is not theirs is not there. */
    @ModelAttribute
    public Clerk of(
            @PathVariable String key,
            Actor actor,
            HttpServletRequest request,
            Language language,
            RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(Clerks::notFound);
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (pattern.startsWith(DESK)) {
            return new Clerk(session, actor.name(), language, flash);
        }
        var own = own(session, actor).orElseThrow(Clerks::notFound);
        return new Clerk(session, actor.name(), language, flash, entered(own, session, request));
    }

    /** The delegation for which someone acts; empty for nobody's, and for an organization that the session does not know. */
    Optional<Delegation> own(Session session, Actor actor) {
        var whose = actor.actingFor();
        if (whose == null || whose.isBlank()) {
            return Optional.empty();
        }
        return treaties.state(whose)
                .map(state -> delegations.expected(session, state))
                .or(() -> organization(session, Likeness.plain(whose)));
    }

    private Optional<Delegation> organization(Session session, String name) {
        return delegations.of(session, Language.ENGLISH).stream()
                .filter(delegation -> delegation.state() == null)
                .filter(delegation -> delegation.name().texts().values().stream()
                        .map(Likeness::plain)
                        .anyMatch(name::equals))
                .findFirst();
    }

    /** A delegation is entered with the first form that is sent for it, and not by looking at its page. */
    private Delegation entered(Delegation own, Session session, HttpServletRequest request) {
        return own.id() > 0 || !request.getMethod().equals("POST")
                ? own
                : delegations.ofState(session, treaties.state(own.key()).orElseThrow());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
