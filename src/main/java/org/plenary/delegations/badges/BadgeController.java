package org.plenary.delegations.badges;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.delegations.BadgeCode;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.ForClerks;
import org.plenary.languages.Language;
import org.plenary.web.pdf.PdfSetting;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives out badges to print: of one person, or of all of a delegation who are admitted. Never kept by a cache. */
@Controller
@ForClerks
@RequestMapping("/desk/registration/{key}")
class BadgeController {

    private final Delegations delegations;
    private final Participants participants;
    private final PdfSetting pdf;

    BadgeController(Delegations delegations, Participants participants, PdfSetting pdf) {
        this.delegations = delegations;
        this.participants = participants;
        this.pdf = pdf;
    }

    @GetMapping("/people/{id}/badge.pdf")
    ResponseEntity<byte[]> ofOne(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk)
            throws IOException {
        return sheet(
                participants.admitted(clerk.session().id()).stream()
                        .filter(person -> person.id() == id)
                        .toList(),
                clerk);
    }

    @GetMapping("/delegations/{delegation}/badges.pdf")
    ResponseEntity<byte[]> ofDelegation(@PathVariable String delegation, @ModelAttribute(binding = false) Clerk clerk)
            throws IOException {
        var found = delegations.find(clerk.session(), delegation).orElseThrow(BadgeController::notFound);
        return sheet(
                participants.admitted(clerk.session().id()).stream()
                        .filter(person -> person.delegation() == found.id())
                        .toList(),
                clerk);
    }

    private ResponseEntity<byte[]> sheet(List<Participant> people, Clerk clerk) throws IOException {
        if (people.isEmpty()) {
            throw notFound();
        }
        var names = delegations.of(clerk.session(), clerk.language()).stream()
                .collect(Collectors.toMap(
                        Delegation::id, each -> each.name().in(clerk.language()).text()));
        var badges = new ArrayList<BadgeSheet.Badge>();
        for (var person : people) {
            badges.add(badge(person, names.getOrDefault(person.delegation(), ""), clerk));
        }
        var language = clerk.language();
        var sheet = new BadgeSheet(language.tag(), language.direction(), badges);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("badges.pdf")
                                .build()
                                .toString())
                .body(pdf.pdf("delegations/badges/badges.jte", sheet, language == Language.ARABIC));
    }

    private static BadgeSheet.Badge badge(Participant participant, String delegation, Clerk clerk) throws IOException {
        var person = participant.person();
        var code = new BadgeCode(Objects.requireNonNull(participant.badge()));
        var name = person.ownName();
        return new BadgeSheet.Badge(
                clerk.session().body().shortName().in(clerk.language()).text(),
                clerk.sessionName(),
                person.honorific(),
                name,
                Bidi.getBaseDirection(name) == Bidi.RTL ? "rtl" : "ltr",
                delegation,
                clerk.words().text("delegations.function." + person.function().word()),
                QrCode.address(code.signs()),
                code.toString());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
