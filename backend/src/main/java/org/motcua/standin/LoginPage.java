package org.motcua.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** "Who would you like to be?": one button per persona. The issuer's own answer to the post makes the code. */
final class LoginPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEMPLATE = read("standin/login.html");
    private static final String STYLE = read("standin/login.css");
    private final List<Persona> personas;

    LoginPage(List<Persona> personas) {
        this.personas = personas.stream().filter(Persona::logsIn).toList();
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        HttpUrl url = request.getUrl();
        HttpUrl back = HttpUrl.parse(Objects.requireNonNullElse(url.queryParameter("redirect_uri"), ""));
        if (back == null || url.queryParameter("client_id") == null) {
            return page(
                    400,
                    LoginWords.of(url),
                    "'none'",
                    "<p>" + LoginWords.of(url).incomplete() + "</p>",
                    url);
        }
        if ("none".equals(url.queryParameter("prompt"))) {
            return new OAuth2HttpResponse(
                    Headers.of("location", loginRequired(back, url.queryParameter("state"))), 302, null, null);
        }
        LoginWords words = LoginWords.of(url);
        String target = "'self' " + back.scheme() + "://" + back.host() + ":" + back.port();
        return page(
                200,
                words,
                target,
                group(words, words.applicants(), Persona::applicant)
                        + group(words, words.officers(), p -> !p.applicant()),
                url);
    }

    /** Nobody is ever logged in here: the page is shown each time. */
    private static String loginRequired(HttpUrl back, @Nullable String state) {
        return back.newBuilder()
                .addQueryParameter("error", "login_required")
                .addQueryParameter("state", state)
                .build()
                .toString();
    }

    private static OAuth2HttpResponse page(
            int status, LoginWords words, String formTarget, String content, HttpUrl url) {
        String nonce = UUID.randomUUID().toString();
        String body = TEMPLATE.replace("{lang}", words.lang())
                .replace("{nonce}", nonce)
                .replace("{style}", STYLE)
                .replace("{title}", words.title())
                .replace("{warning}", words.warning())
                .replace("{otherLang}", words.otherLang())
                .replace("{otherName}", words.otherName())
                .replace(
                        "{otherUrl}",
                        escape("?"
                                + url.newBuilder()
                                        .setQueryParameter("ui_locales", words.otherLang())
                                        .build()
                                        .encodedQuery()))
                .replace("{content}", content);
        Headers headers = Headers.of(
                "content-type", "text/html;charset=UTF-8",
                "cache-control", "no-store",
                "x-content-type-options", "nosniff",
                "referrer-policy", "no-referrer",
                "content-security-policy",
                        "default-src 'none'; style-src 'nonce-" + nonce
                                + "'; base-uri 'none'; frame-ancestors 'none'; form-action " + formTarget);
        return new OAuth2HttpResponse(headers, status, body, null);
    }

    private String group(LoginWords words, String heading, Predicate<Persona> which) {
        return personas.stream()
                .filter(which)
                .map(p -> button(words, p))
                .collect(Collectors.joining("", "<section><h2>" + escape(heading) + "</h2><ul>", "</ul></section>"));
    }

    private static String button(LoginWords words, Persona persona) {
        return """
                <li><form method="post">\
                <input type="hidden" name="username" value="%s"><input type="hidden" name="claims" value="%s">\
                <button><strong>%s</strong><span>%s</span></button></form></li>""".formatted(
                        escape(persona.subject()),
                        escape(json(persona.claims())),
                        escape(name(persona)),
                        escape(label(words, persona)));
    }

    private static String name(Persona persona) {
        Object organisation = persona.claims().get("TenDoanhNghiep");
        return String.valueOf(
                organisation != null ? organisation : persona.claims().getOrDefault("HoVaTen", persona.id()));
    }

    private static String label(LoginWords words, Persona persona) {
        return persona.label().getOrDefault(words.lang(), persona.id());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String resource) {
        try (InputStream in = LoginPage.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
