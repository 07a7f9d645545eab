package org.motcua.dossier.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A due moment that moves.
 *
 * @param opinion which question to another agency, for {@link Kind#OPINION}
 */
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public record DueMove(
        Kind kind, Instant from, Instant to, @Nullable UUID opinion) {
    /** Of which clock. */
    @Schema(name = "DueMoveKind")
    public enum Kind {
        INTAKE,
        SETTLEMENT,
        STEP,
        SUPPLEMENT,
        OPINION
    }
}
