package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it ended: the decision, or the refusal; and how the result was handed over. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
        Kind kind,
        @Nullable String resultNumber,
        String summary,
        @Nullable String legalBasis,
        @Nullable Instant returnedAt,
        Delivery.@Nullable Method returnedBy,
        @Nullable String receivedBy) {

    /** What was decided. */
    @Schema(name = "OutcomeKind")
    public enum Kind {
        GRANTED,
        DENIED,
        REFUSED,
        WITHDRAWN
    }

    Outcome returned(Instant at, Delivery.Method by, String recipient) {
        return new Outcome(kind, resultNumber, summary, legalBasis, at, by, recipient);
    }
}
