package org.plenary.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.plenary.languages.Language;

/**
 * A guide in a language.
 *
 * @param title its first heading
 * @param body all that follows, as HTML that is well-formed XML, too
 */
record GuideText(String title, String body) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            // Addresses and conditions are written from left to right in every language.
            .attributeProviderFactory(_ -> (node, _, attributes) -> {
                if (node instanceof Code) {
                    attributes.put("dir", "ltr");
                }
            })
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    /** @param pictures makes the address of a picture from its file name */
    static GuideText of(Guide guide, Language language, UnaryOperator<String> pictures) {
        var folder = language == Language.ENGLISH ? "" : language.tag() + "/";
        var read = PARSER.parse(text("/guide/%s%s.md".formatted(folder, guide.key())));
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                var address = image.getDestination();
                image.setDestination(pictures.apply(address.substring(address.lastIndexOf('/') + 1)));
                visitChildren(image);
            }
        });
        var heading = (Heading) Objects.requireNonNull(read.getFirstChild());
        heading.unlink();
        return new GuideText(TEXT.render(heading), HTML.render(read));
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(GuideText.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
