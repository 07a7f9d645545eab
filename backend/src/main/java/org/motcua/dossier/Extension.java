package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of a dossier: an apology with its reason and a new appointment (NĐ 61/2018 Điều 19.9, Mẫu 04).
 *
 * @param oldDueAt the due moment that it moves; it stays on record
 * @param dueAt the new due moment, proposed or approved
 * @param late whether it was asked later than one working day before the old due moment
 * @param requestedBy name of the officer who asked
 * @param answeredBy name of the head who approved or declined; null while it is open
 * @param answer why it was declined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extension(
        Status status,
        String reason,
        Instant oldDueAt,
        Instant dueAt,
        boolean late,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answer) {

    /** How far it is. */
    @Schema(name = "ExtensionStatus")
    public enum Status {
        REQUESTED,
        APPROVED,
        DECLINED
    }

    boolean isOpen() {
        return status == Status.REQUESTED;
    }

    boolean isApproved() {
        return status == Status.APPROVED;
    }

    Extension approved(String why, Instant newDue, Instant at, String by) {
        return new Extension(Status.APPROVED, why, oldDueAt, newDue, late, requestedAt, requestedBy, at, by, null);
    }

    Extension declined(String why, Instant at, String by) {
        return new Extension(Status.DECLINED, reason, oldDueAt, dueAt, late, requestedAt, requestedBy, at, by, why);
    }
}
