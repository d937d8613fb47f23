package org.plenary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;

/** The style sheets, scripts and pictures of the pages, each with a mark of its content in its address. */
final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::markedAddress);
    }

    private static String markedAddress(String name) {
        try (var content = Assets.class.getResourceAsStream("/static/plenary/" + name)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no file static/plenary/" + name);
            }
            return "/plenary/%s?v=%s"
                    .formatted(name, DigestUtils.sha256Hex(content).substring(0, 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
