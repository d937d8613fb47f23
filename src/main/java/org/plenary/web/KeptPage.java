package org.plenary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** An answer as it goes out: its headers, its bytes, and the same bytes compressed once somebody asks for them. */
final class KeptPage {

    private static final int WORTH_COMPRESSING = 2048;

    private final String type;
    private final List<Header> headers;
    private final byte[] body;
    private final String tag;
    private volatile byte @Nullable [] compressed;

    private KeptPage(String type, List<Header> headers, byte[] body) {
        this.type = type;
        this.headers = headers;
        this.body = body;
        this.tag = "W/\"" + DigestUtils.sha256Hex(body).substring(0, 24) + '"';
    }

    static KeptPage of(HttpServletResponse answer, byte[] body) {
        List<Header> headers = new ArrayList<>();
        for (var name : answer.getHeaderNames()) {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")
                    || name.equalsIgnoreCase("Content-Disposition")
                    || name.equalsIgnoreCase("Content-Security-Policy")) {
                answer.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
            }
        }
        return new KeptPage(answer.getContentType(), List.copyOf(headers), body);
    }

    /** Weak: the compressed bytes have the same. */
    String tag() {
        return tag;
    }

    void writeHeaders(HttpServletResponse response) {
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
    }

    void writeBody(HttpServletResponse response, boolean compressible) throws IOException {
        var bytes = body;
        if (compressible && body.length >= WORTH_COMPRESSING) {
            bytes = compressed();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Bytes of memory, the compressed form included, as if it were asked for. */
    int size() {
        return body.length + body.length / 4 + 2048;
    }

    private byte[] compressed() {
        var known = compressed;
        if (known == null) {
            known = compress(body);
            compressed = known;
        }
        return known;
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private record Header(String name, String value) {}
}
