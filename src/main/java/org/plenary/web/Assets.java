package org.plenary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
            var hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/plenary/%s?v=%s".formatted(name, HexFormat.of().formatHex(hash, 0, 5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
