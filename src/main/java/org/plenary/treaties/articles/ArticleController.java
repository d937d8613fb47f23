package org.plenary.treaties.articles;

import java.util.List;
import org.plenary.languages.Language;
import org.plenary.treaties.ArticleMentions;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.ReportsOnArticles;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The articles of a treaty; {@link ArticleApi} has them for programs. */
@Controller
class ArticleController {

    private final Treaties treaties;
    private final List<ArticleMentions> rooms;
    private final List<ReportsOnArticles> reports;

    ArticleController(Treaties treaties, List<ArticleMentions> rooms, List<ReportsOnArticles> reports) {
        this.treaties = treaties;
        this.rooms = rooms;
        this.reports = reports;
    }

    @GetMapping("/treaties/{code}/articles")
    ModelAndView articles(@PathVariable String code, Language language) {
        var page = ArticlesPage.of(instrument(code), treaties, language);
        return new ModelAndView("treaties/articles/articles", "page", page);
    }

    @GetMapping("/treaties/{code}/articles/{number}")
    ModelAndView article(@PathVariable String code, @PathVariable int number, Language language) {
        var instrument = instrument(code);
        var article = treaties.article(instrument, number).orElseThrow(ArticleController::notFound);
        var mentions = rooms.stream()
                .flatMap(room -> room.of(instrument.code(), number, language).stream())
                .toList();
        var reported = reports.stream()
                .flatMap(room -> room.of(instrument.code(), number, language).stream())
                .toList();
        return page(ArticlePage.of(instrument, article, treaties, mentions, reported, language));
    }

    private static ModelAndView page(ArticlePage page) {
        return new ModelAndView("treaties/articles/article", "page", page);
    }

    private Instrument instrument(String code) {
        return treaties.instrument(code).orElseThrow(ArticleController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
