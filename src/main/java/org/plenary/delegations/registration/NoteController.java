package org.plenary.delegations.registration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.notes.NoteFile;
import org.plenary.delegations.notes.Notes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes the note verbale of a delegation, from the delegation or at the desk, and gives it to whoever may read it. */
@Controller
@ForClerks
@RequestMapping({
    "/desk/registration/{key}/notes/{delegation:[0-9]{1,18}}",
    "/delegation/registration/{key}/notes/{delegation:[0-9]{1,18}}"
})
class NoteController {

    private final Delegations delegations;
    private final Notes notes;

    NoteController(Delegations delegations, Notes notes) {
        this.delegations = delegations;
        this.notes = notes;
    }

    @PostMapping
    String keep(
            @PathVariable long delegation,
            @RequestParam MultipartFile note,
            @ModelAttribute(binding = false) Clerk clerk)
            throws IOException {
        var whose = delegation(delegation, clerk);
        var file = note.getSize() > NoteFile.MOST_BYTES
                ? new NoteFile("", new byte[NoteFile.MOST_BYTES + 1])
                : new NoteFile(Objects.requireNonNullElse(note.getOriginalFilename(), ""), note.getBytes());
        if (notes.of(whose).size() >= Notes.MOST) {
            return clerk.refused(page(whose, clerk), "delegations.note.error.many", Notes.MOST);
        }
        var problem = file.problem();
        if (problem.isPresent()) {
            return clerk.refused(page(whose, clerk), "delegations.note.error." + problem.get());
        }
        notes.keep(clerk.session(), whose, file, clerk.name());
        return clerk.done(page(whose, clerk), "delegations.note.done");
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> read(
            @PathVariable long delegation, @PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        var note = notes.find(delegation(delegation, clerk), id).orElseThrow(NoteController::notFound);
        var name = ContentDisposition.attachment().filename(note.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(note.type()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(notes.content(note).orElseThrow(NoteController::notFound));
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    String takeOut(@PathVariable long delegation, @PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        var whose = delegation(delegation, clerk);
        var note = notes.find(whose, id)
                .filter(found -> NoteLine.mayTakeOut(found, clerk))
                .orElseThrow(NoteController::notFound);
        notes.takeOut(clerk.session(), whose, note, clerk.name());
        return clerk.done(page(whose, clerk), "delegations.note.taken-out");
    }

    /** A focal point has only its own; its form is sent for number 0 while nothing has been heard of the delegation. */
    private Delegation delegation(long id, Clerk clerk) {
        var own = clerk.own();
        return delegations
                .withId(clerk.session(), own != null && id == 0 ? own.id() : id)
                .filter(found -> own == null || own.id() == found.id())
                .orElseThrow(NoteController::notFound);
    }

    private static String page(Delegation whose, Clerk clerk) {
        return clerk.isAtDesk() ? "/delegations/" + whose.key() : "";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
