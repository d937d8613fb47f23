package org.plenary.documents.library;

import java.util.Map;
import java.util.Optional;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library of documents, and the page of each. */
@Controller
class LibraryController {

    private static final int LENGTH = 50;

    private final Library library;
    private final Documents documents;
    private final DocumentPages pages;

    LibraryController(Library library, Documents documents, DocumentPages pages) {
        this.library = library;
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/documents")
    ModelAndView library(@RequestParam Map<String, String> asked, Language language) {
        var filter = LibraryFilter.of(asked);
        var page = LibraryPages.of(filter, library.page(filter, LENGTH), library.counts(filter), Words.in(language));
        return new ModelAndView("documents/library/library", "page", page);
    }

    /** The page of a document; the symbol as readers type it leads to the one address of the document. */
    @GetMapping("/documents/{*typed}")
    ModelAndView document(@PathVariable String typed, Language language) {
        var symbol = documents.canonical(typed.replaceAll("^/+|/+$", ""));
        if (symbol.isPresent() && !typed.equals("/" + symbol.get())) {
            return new ModelAndView("redirect:/documents/" + symbol.get());
        }
        return symbol.flatMap(each -> pages.of(each, Words.in(language)))
                .map(page -> new ModelAndView("documents/library/document", "page", page))
                .orElseGet(() -> unknown(typed.substring(1)));
    }

    private static ModelAndView unknown(String typed) {
        var answer = new ModelAndView("documents/library/unknown", "page", UnknownPage.of(typed));
        answer.setStatus(HttpStatus.NOT_FOUND);
        return answer;
    }

    /**
     * What the page says of a symbol that nobody registered.
     *
     * @param isSymbol whether it could be the symbol of a document at all
     * @param search the address of the search for it
     */
    record UnknownPage(String typed, boolean isSymbol, String search) {

        static UnknownPage of(String typed) {
            var words = typed.length() > 60 ? typed.substring(0, 60) : typed;
            return new UnknownPage(
                    words,
                    symbol(typed).isPresent(),
                    LibraryFilter.of(Map.of("q", words)).under("/documents"));
        }

        private static Optional<DocumentSymbol> symbol(String typed) {
            try {
                return Optional.of(DocumentSymbol.of(typed.toUpperCase(java.util.Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
