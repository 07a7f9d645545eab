package org.motcua.feedback.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key.
 *
 * @param key what is sent as {@code api_key}; told only when it is issued
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Open311Key")
public record Open311KeyView(
        UUID id,
        String label,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable String key) {

    /** The caller's own, the latest first. */
    @Schema(name = "Open311Keys")
    public record All(List<Open311KeyView> items) {}

    static Open311KeyView of(Open311Key k) {
        return new Open311KeyView(k.id, k.label, k.createdAt, k.revokedAt, null);
    }

    Open311KeyView with(String token) {
        return new Open311KeyView(id, label, createdAt, revokedAt, token);
    }
}
