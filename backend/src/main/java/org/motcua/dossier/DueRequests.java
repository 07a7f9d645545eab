package org.motcua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeSituation;
import org.motcua.dossier.api.Due;

/** What officers say of the money that a dossier owes. */
public final class DueRequests {
    /** No fee, and no duty of one dossier, comes near it. */
    private static final long MOST = 1_000_000_000_000L;

    private DueRequests() {}

    /** What an officer can make wait for a payment. */
    @Schema(name = "RequirementGate")
    public enum Gate {
        PROCESSING,
        RETURN
    }

    /**
     * @param gate without it the processing
     * @param notice of the agency whose duty it is; without it a fee
     */
    @Schema(name = "PaymentRequirementRequest")
    public record Requirement(
            @Positive @Max(MOST) @Schema(description = "Whole đồng (VND)", examples = "150000")
            long amount,

            @NotBlank @Size(min = 5, max = 1000) String reason,
            @Nullable Gate gate,
            @Valid @Nullable Notice notice) {}

    /** The notice of a tax or other duty by another agency. */
    @Schema(name = "DutyNoticeRequest")
    public record Notice(
            @NotBlank @Size(max = 60) @Schema(examples = "123/TB-CCT")
            String number,

            @NotNull @PastOrPresent @Schema(examples = "2026-11-20")
            LocalDate date,

            @NotBlank @Size(max = 200) @Schema(examples = "Chi cục Thuế khu vực Gò Dầu – Trảng Bàng")
            String agency) {
        Due.DutyNotice document() {
            return new Due.DutyNotice(number, date, agency);
        }
    }

    /**
     * @param amount in place of what the rules come to; else the rules are applied to what was found
     * @param categories found to hold, beside what the form says
     * @param quantities found, in place of the form's
     */
    @Schema(name = "PaymentRevisionRequest")
    public record Revision(
            @NotNull UUID due,
            @NotBlank @Size(min = 5, max = 1000) String reason,
            @PositiveOrZero @Max(MOST) @Nullable Long amount,

            @Size(max = 20) @Nullable Set<@NotNull @Size(max = 40) String> categories,

            @Size(max = 20) @Nullable
            Map<@NotNull @Size(max = 40) String, @NotNull @Min(1) @Max(FeeSituation.MOST) Integer> quantities) {}

    @Schema(name = "PaymentCancellationRequest")
    public record Cancellation(
            @NotNull UUID due,
            @NotBlank @Size(min = 5, max = 1000) String reason) {}
}
