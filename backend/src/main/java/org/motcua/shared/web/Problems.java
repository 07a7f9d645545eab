package org.motcua.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.ProblemType;
import org.motcua.shared.Violation;

/** Makes problems, and sends them where no resource is involved. */
@Singleton
public class Problems {
    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    static Problem of(ProblemException refusal, @Nullable String path, @Nullable String acceptLanguage) {
        return of(
                refusal.type(),
                refusal.arguments(),
                refusal.violations(),
                refusal.allowedActions(),
                path,
                acceptLanguage);
    }

    static Problem of(
            ProblemType type,
            Map<String, ?> arguments,
            List<Violation> violations,
            List<String> allowed,
            @Nullable String path,
            @Nullable String acceptLanguage) {
        ProblemWords words = ProblemWords.of(acceptLanguage);
        return new Problem(
                "urn:motcua:problem:" + type.code(),
                Objects.requireNonNullElse(words.text(type.code() + ".title", arguments), type.code()),
                type.status(),
                type.code(),
                words.text(type.code() + ".detail", arguments),
                path,
                violations,
                allowed);
    }

    /** Answers a request that no resource will see. */
    public void send(RoutingContext context, ProblemType type, Map<String, ?> arguments) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        String language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(text(of(
                        type, arguments, List.of(), List.of(), context.request().path(), language)));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
