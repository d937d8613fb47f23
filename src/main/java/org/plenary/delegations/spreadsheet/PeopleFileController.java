package org.plenary.delegations.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.delegations.GivenPerson;
import org.plenary.delegations.NameText;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.ForClerks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes a file of people, shows what it says line by line, and registers them once it is accepted. */
@Controller
@ForClerks
@RequestMapping({"/desk/registration/{key}/files", "/delegation/registration/{key}/files"})
class PeopleFileController {

    /** A sheet of 2,000 people has less than one. */
    private static final int MOST_BYTES = 4 << 20;

    private final Files files;
    private final PeopleReader reader;

    PeopleFileController(Files files, PeopleReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** An empty file with the columns, to fill in. The mark at its start tells spreadsheets that it is UTF-8. */
    @GetMapping("/form.csv")
    ResponseEntity<byte[]> form(@ModelAttribute(binding = false) Clerk clerk) {
        var words = clerk.words();
        var heads = GivenPerson.FIELDS.stream()
                .filter(field ->
                        clerk.isAtDesk() || !Set.of("delegation", "kind").contains(field))
                .map(field -> '"' + Columns.head(field, words).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename("registration.csv")
                        .build()))
                .body(("\uFEFF" + heads + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    String receive(@RequestParam MultipartFile file, @ModelAttribute(binding = false) Clerk clerk) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            return clerk.refused("", "delegations.file.error.too-many", 2000);
        }
        var name = NameText.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""))
                .text();
        try {
            var receipt = files.receive(new Files.Upload(name, file.getBytes()), clerk);
            return receipt.again()
                    ? again(receipt.file(), clerk)
                    : "redirect:" + clerk.address() + "/files/" + receipt.file().id();
        } catch (UnreadableFile unreadable) {
            clerk.flash().addFlashAttribute("error", unreadable.in(clerk.words()));
            return "redirect:" + clerk.address();
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk, Model model)
            throws UnreadableFile {
        var file = files.find(clerk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = file.content();
        if (content == null) {
            return again(file, clerk);
        }
        var read = reader.read(clerk.session(), file.name(), content, file.language(), clerk.own());
        model.addAttribute("page", FilePage.of(file, read, clerk));
        return "delegations/spreadsheet/file";
    }

    @PostMapping("/{id}/acceptance")
    String accept(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) throws UnreadableFile {
        var registered = files.accept(clerk, id);
        return registered.isPresent()
                ? clerk.done("", "delegations.file.done", registered.get())
                : files.find(clerk, id)
                        .map(file -> again(file, clerk))
                        .orElseGet(() -> clerk.refused("", "delegations.file.gone"));
    }

    @PostMapping("/{id}/removal")
    String putAway(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        files.putAway(clerk, id);
        return clerk.done("", "delegations.file.put-away");
    }

    private static String again(Files.PeopleFile file, Clerk clerk) {
        return file.acceptedBy() == null
                ? clerk.refused("/files/" + file.id(), "delegations.file.again-open", file.givenBy())
                : clerk.refused("", "delegations.file.again", file.acceptedBy(), file.registered());
    }
}
