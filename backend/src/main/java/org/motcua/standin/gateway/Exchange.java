package org.motcua.standin.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request of the stand-in server and its answer. */
final class Exchange {
    private final HttpExchange http;

    Exchange(HttpExchange http) {
        this.http = http;
    }

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    Map<String, String> query() {
        return fields(http.getRequestURI().getRawQuery());
    }

    String body() throws IOException {
        return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    Map<String, String> form() throws IOException {
        return fields(body());
    }

    void page(Page page) throws IOException {
        http.getResponseHeaders().set("Content-Security-Policy", page.policy());
        send(page.status(), "text/html;charset=UTF-8", page.html());
    }

    void json(String json) throws IOException {
        send(200, "application/json", json);
    }

    void file(String type, String content) throws IOException {
        send(200, type + ";charset=UTF-8", content);
    }

    void notFound() throws IOException {
        send(404, "text/plain", "not here");
    }

    /** On to another address, with GET. */
    void seeOther(String url) throws IOException {
        http.getResponseHeaders().set("Location", url);
        send(303, "text/plain", "");
    }

    private void send(int status, String type, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        http.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            http.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> fields(@Nullable String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
