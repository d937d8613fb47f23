package org.plenary.site;

import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What Plenary offers to programs: a page for people, and the description for the programs themselves. */
@Controller
class ApiController {

    private final ApiDescription description;

    ApiController(ApiDescription description) {
        this.description = description;
    }

    @GetMapping("/api")
    ModelAndView page(Language language) {
        return new ModelAndView("site/api", "page", ApiPage.of(description, Words.in(language)));
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(description.json());
    }
}
