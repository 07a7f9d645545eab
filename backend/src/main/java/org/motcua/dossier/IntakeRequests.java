package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeSituation;

/** What the one-stop office sends. */
public final class IntakeRequests {
    private IntakeRequests() {}

    /**
     * A dossier that came on paper.
     *
     * @param agency the competent agency
     */
    @Schema(name = "PaperDossierRequest")
    public record PaperDossier(
            @NotBlank @Size(max = 40) @Schema(examples = "2.000815")
            String procedureCode,

            @NotBlank @Size(max = 35) @Schema(examples = "H53.DEMO.10.51")
            String agency,

            @NotNull @Valid Applicant applicant,
            @NotNull @Valid Contact contact,
            @NotNull @Valid Delivery delivery,
            @NotNull JsonNode form) {}

    /** A dossier that the post took in. */
    @Schema(name = "PostalDossierRequest")
    public record PostalDossier(
            @NotNull @Valid PaperDossier dossier,

            @NotBlank @Size(max = 40) @Schema(description = "Number of the sender's slip")
            String slipNumber,

            @NotNull @Schema(description = "When the post took it in")
            Instant acceptedByPostAt) {}

    /** @param handedOverAt when the hand-over record was signed, if not just now */
    @Schema(name = "HandoverRequest")
    public record Handover(
            @Nullable Instant handedOverAt,
            @Nullable @Size(max = 1000) String note) {}

    @Schema(name = "AcceptanceRequest")
    public record Acceptance(
            @Nullable @Size(max = 1000) String note,

            @Nullable @Schema(description = "When it was accepted on paper, if not just now")
            Instant statedAt,

            @Schema(description = "Fee categories found to hold, beside what the form says") @Size(max = 20) @Nullable
            Set<@NotNull @Size(max = 40) String> categories,

            @Schema(description = "Fee quantities found, in place of the form's") @Size(max = 20) @Nullable
            Map<@NotNull @Size(max = 40) String, @NotNull @Min(1) @Max(FeeSituation.MOST) Integer> quantities) {
        /** Accepted as filed. */
        static final Acceptance PLAIN = new Acceptance(null, null, null, null);
    }

    @Schema(name = "RefusalRequest")
    public record Refusal(
            @NotBlank @Size(min = 5, max = 2000) @Schema(examples = "Thủ tục thuộc thẩm quyền của UBND xã Phước Đông.")
            String reason,

            @NotBlank @Size(max = 500) @Schema(examples = "Điều 17 Nghị định 61/2018/NĐ-CP")
            String legalBasis) {}
}
