package org.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeLine;

/**
 * Something that must be paid for a dossier, and what became of it. It never changes its amount: a change cancels it, and another with
 * another id takes its place.
 *
 * @param amount whole đồng (VND), more than nothing; the sum of the lines
 * @param reason in words that the applicant reads
 * @param document the notice by which another agency asks for it, null for the fees of the procedure itself
 * @param met how and when it was paid, null while it is owed
 * @param cancelledAt when it ceased to be owed without having been paid
 * @param replacedBy what is owed instead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DossierDue")
public record Due(
        UUID id,
        Kind kind,
        Gate gate,
        List<FeeLine> lines,
        long amount,
        String reason,
        @Nullable DutyNotice document,
        Instant requiredAt,
        @Nullable Settlement met,
        @Nullable Instant cancelledAt,
        @Nullable UUID replacedBy) {

    /** Whose money it is: the agency's fee, or a tax or other duty that another agency has notified. */
    @Schema(name = "DossierDueKind")
    public enum Kind {
        FEE,
        NOTIFIED_DUTY
    }

    /** What stands still until it is paid: the acceptance, the processing, or the hand-over of the result. */
    @Schema(name = "DossierDueGate")
    public enum Gate {
        ACCEPTANCE,
        PROCESSING,
        RETURN
    }

    /** The document by which another agency notified a tax or other duty. */
    @Schema(name = "DutyNotice")
    public record DutyNotice(String number, LocalDate date, String agency) {}

    public Due {
        lines = List.copyOf(lines);
        if (amount <= 0 || amount != lines.stream().mapToLong(FeeLine::amount).sum()) {
            throw new IllegalArgumentException("not what its lines add up to: " + amount);
        }
    }

    /** Neither paid nor cancelled. */
    public boolean owed() {
        return met == null && cancelledAt == null;
    }

    public Due metBy(Settlement how) {
        return new Due(id, kind, gate, lines, amount, reason, document, requiredAt, how, null, null);
    }

    /** @param instead id of what is owed in its place, if anything */
    public Due cancelled(Instant at, @Nullable UUID instead) {
        return new Due(id, kind, gate, lines, amount, reason, document, requiredAt, null, at, instead);
    }
}
