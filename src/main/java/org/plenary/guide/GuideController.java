package org.plenary.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.plenary.guide.GuidePage.Link;
import org.plenary.languages.Language;
import org.plenary.web.pdf.PdfSetting;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The guides, as pages and as PDF, in the language of the reader. */
@Controller
class GuideController {

    private static final String PICTURES = "/guide/pictures/";

    private final PdfSetting setting;

    GuideController(PdfSetting setting) {
        this.setting = setting;
    }

    @GetMapping("/guide")
    String first() {
        return "redirect:" + address(Guide.STATES);
    }

    @GetMapping("/guide/{key:[a-z-]+}")
    ModelAndView page(@PathVariable String key, Language language) {
        return new ModelAndView("guide/guide", "page", page(find(key), language, PICTURES::concat));
    }

    @GetMapping("/guide/{key:[a-z-]+}.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String key, Language language) throws IOException {
        var page = page(find(key), language, GuideController::embedded);
        var name = "plenary-%s.%s.pdf".formatted(key, language.tag());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(setting.pdf("guide/paper.jte", page, language.direction().equals("rtl")));
    }

    @GetMapping(PICTURES + "{name:[a-z-]+}.png")
    ResponseEntity<ClassPathResource> picture(@PathVariable String name) {
        var picture = new ClassPathResource(PICTURES + name + ".png");
        if (!picture.exists()) {
            throw notFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache())
                .body(picture);
    }

    private static GuidePage page(Guide guide, Language language, UnaryOperator<String> pictures) {
        var text = GuideText.of(guide, language, pictures);
        return new GuidePage(
                language,
                text.title(),
                text.body(),
                "%s.pdf?lang=%s".formatted(address(guide), language.tag()),
                others(guide, language));
    }

    private static List<Link> others(Guide shown, Language language) {
        return Arrays.stream(Guide.values())
                .filter(guide -> guide != shown)
                .map(guide ->
                        new Link(GuideText.of(guide, language, PICTURES::concat).title(), address(guide)))
                .toList();
    }

    /** A paper has its pictures in it. */
    private static String embedded(String name) {
        try (var picture = Objects.requireNonNull(GuideController.class.getResourceAsStream(PICTURES + name), name)) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Guide guide) {
        return "/guide/" + guide.key();
    }

    private static Guide find(String key) {
        return Guide.ofKey(key).orElseThrow(GuideController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
