package org.plenary.treaties.articles;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.treaties.Article;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The articles of a treaty for programs. */
@RestController
class ArticleApi {

    private final Treaties treaties;

    ArticleApi(Treaties treaties) {
        this.treaties = treaties;
    }

    @GetMapping("/api/treaties/{code}/articles")
    List<Map<String, @Nullable Object>> articles(@PathVariable String code) {
        return table(found(code)).objects();
    }

    @GetMapping("/api/treaties/{code}/articles.csv")
    ResponseEntity<byte[]> articlesAsCsv(@PathVariable String code) {
        var instrument = found(code);
        return table(instrument).download(instrument.key() + "-articles.csv");
    }

    private Table table(Instrument instrument) {
        return Table.of(
                treaties.articles(instrument),
                column("instrument", Article::instrument),
                column("article", Article::number),
                texts("chapter", Article::chapter),
                texts("title", Article::title));
    }

    private Instrument found(String code) {
        return treaties.instrument(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
