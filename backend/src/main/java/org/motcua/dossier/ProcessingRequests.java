package org.motcua.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What officers send while a dossier is worked on and its result handed over. */
public final class ProcessingRequests {
    private ProcessingRequests() {}

    @Schema(name = "ForwardingRequest")
    public record Forwarding(@Nullable @Size(max = 2000) String note) {}

    /** @param step code of the earlier step it goes back to */
    @Schema(name = "SendBackRequest")
    public record SendBack(
            @NotBlank @Size(max = 40) @Schema(examples = "EXAMINE")
            String step,

            @NotBlank @Size(min = 5, max = 2000) String reason) {}

    /** @param reason needed when another officer has it */
    @Schema(name = "TakeoverRequest")
    public record Takeover(@Nullable @Size(max = 1000) String reason) {}

    @Schema(name = "AssignmentRequest")
    public record Assignment(
            @NotBlank @Size(max = 200) @Schema(examples = "demo|case-officer-1")
            String assignee,

            @Nullable @Size(max = 1000) String note) {}

    @Schema(name = "OpinionRequest")
    public record OpinionQuestion(
            @NotBlank @Size(max = 35) @Schema(examples = "H53.DEMO.10.31")
            String agency,

            @NotBlank @Size(min = 5, max = 4000) String question,

            @Min(1) @Max(30) @Schema(description = "Working days given for the answer", examples = "2")
            int workingDays) {}

    @Schema(name = "OpinionAnswerRequest")
    public record OpinionAnswer(
            @NotBlank @Size(min = 2, max = 4000) String answer) {}

    @Schema(name = "SuspensionRequest")
    public record Suspension(
            @NotBlank @Size(min = 5, max = 2000) String reason,
            @NotBlank @Size(max = 500) String legalBasis) {}

    @Schema(name = "ResumptionRequest")
    public record Resumption(@Nullable @Size(max = 1000) String note) {}

    /** What may be decided. */
    @Schema(name = "DecisionOutcome")
    public enum DecisionOutcome {
        GRANTED,
        DENIED
    }

    /** @param legalBasis needed when denied */
    @Schema(name = "DecisionRequest")
    public record Decision(
            @NotNull DecisionOutcome outcome,
            @NotBlank @Size(min = 2, max = 4000) String summary,

            @Nullable @Size(max = 60) @Schema(description = "Number of the signed result")
            String resultNumber,

            @Nullable @Size(max = 500) String legalBasis) {}

    @Schema(name = "ReturnRequest")
    public record Return(
            @NotNull Delivery.Method method,

            @NotBlank @Size(max = 200) @Schema(description = "Who received the result")
            String receivedBy,

            @Nullable @Size(max = 1000) String note,

            @Nullable @Schema(description = "When it was handed over, if not just now")
            Instant statedAt) {}

    @Schema(name = "ClosureRequest")
    public record Closure(@Nullable @Size(max = 1000) String note) {}

    @Schema(name = "WithdrawalRequest")
    public record Withdrawal(
            @NotBlank @Size(min = 2, max = 1000) String reason) {}
}
