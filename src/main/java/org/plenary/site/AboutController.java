package org.plenary.site;

import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What Plenary is, where its facts come from, and what it asks of its readers. */
@Controller
class AboutController {

    private final Treaties treaties;

    AboutController(Treaties treaties) {
        this.treaties = treaties;
    }

    @GetMapping("/about")
    ModelAndView page(Language language) {
        return new ModelAndView("site/about", "page", AboutPage.of(treaties.instruments(), Words.in(language)));
    }
}
