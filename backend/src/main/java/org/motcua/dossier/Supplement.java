package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant was asked to mend (Mẫu 02): exactly these fields and papers.
 *
 * @param dueAt until when the applicant may answer
 * @param answeredAt null while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Supplement(
        Stage stage,
        String reason,
        @Nullable String legalBasis,
        List<Fault> fields,
        List<Fault> papers,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable String answer) {

    /** Who asked: the one-stop office before acceptance, or the processing agency after it. */
    @Schema(name = "SupplementStage")
    public enum Stage {
        INTAKE,
        PROCESSING
    }

    /** A field or paper at fault, by its name or code, and what is wrong with it. */
    @Schema(name = "SupplementFault")
    public record Fault(
            @jakarta.validation.constraints.NotBlank @jakarta.validation.constraints.Size(max = 100)
            String name,

            @jakarta.validation.constraints.NotBlank @jakarta.validation.constraints.Size(max = 1000)
            String message) {}

    boolean isOpen() {
        return answeredAt == null;
    }

    Supplement answered(Instant at, @Nullable String note) {
        return new Supplement(stage, reason, legalBasis, fields, papers, requestedAt, dueAt, at, note);
    }

    Supplement dueAt(Instant moved) {
        return new Supplement(stage, reason, legalBasis, fields, papers, requestedAt, moved, answeredAt, answer);
    }
}
