package org.motcua.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Violation;

/**
 * RFC 9457 problem details.
 *
 * @param violations what is wrong with the request, value by value
 * @param allowedActions what could be done instead, when an action was refused
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Problem",
        description =
                "RFC 9457 problem details, with a stable code and words in the caller's language (Accept-Language: vi or en)")
public record Problem(
        @Schema(
                description = "Stable identifier of the kind of problem",
                examples = "urn:motcua:problem:request.invalid")
        String type,

        @Schema(description = "The kind of problem in words, always the same")
        String title,

        @Schema(description = "HTTP status", examples = "400")
        int status,

        @Schema(description = "Stable code; switch on this", examples = "request.invalid")
        String code,

        @Schema(description = "What happened this time, and how to mend it") @Nullable
        String detail,

        @Schema(description = "Path of the request", examples = "/api/v1/dossiers") @Nullable
        String instance,

        @Schema(description = "What is wrong with the request, value by value")
        List<Violation> violations,

        @Schema(description = "What could be done instead, when an action was refused")
        List<String> allowedActions) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
