package org.motcua.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** Versions of what can be edited, as HTTP says them. */
public final class ETags {
    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** With the tag that a change needs. */
    public static <T> RestResponse<T> ok(T entity, int version) {
        return ResponseBuilder.ok(entity).header(HttpHeaders.ETAG, of(version)).build();
    }

    /** With its address and the tag that a change needs. */
    public static <T> RestResponse<T> created(String path, T entity, int version) {
        return ResponseBuilder.<T>created(URI.create(path))
                .header(HttpHeaders.ETAG, of(version))
                .entity(entity)
                .build();
    }

    /** Fails with 428 without the header, and with 412 for a tag that is none of ours. */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(RequestProblem.IF_MATCH_MISSING);
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
