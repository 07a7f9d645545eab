package org.motcua.feedback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.api.ContactChannel;

/** What clients send about feedback. */
public final class FeedbackRequests {
    private FeedbackRequests() {}

    /**
     * A complaint or recommendation.
     *
     * @param agency whom it is addressed to
     * @param dossierReference code or filing reference of the dossier it is about
     * @param officerNamed whom it is about, as the complainant knows them
     * @param publishable whether it may be made public once nobody can be recognised in it
     */
    @Schema(name = "NewFeedback")
    public record NewFeedback(
            @NotNull FeedbackAbout about,
            @NotNull FeedbackTheme theme,
            @NotBlank @Size(max = 35) String agency,
            @Size(max = 40) @Nullable String procedureCode,
            @Size(max = 60) @Nullable String dossierReference,
            @Size(max = 120) @Nullable String officerNamed,
            @NotBlank @Size(max = 150) String title,
            @NotBlank @Size(max = 5000) String content,
            boolean publishable,
            @NotNull @Valid Complainant complainant) {}

    /** A complaint of somebody who is not logged in, with the code that confirmed the contact. */
    @Schema(name = "OpenFeedback")
    public record OpenFeedback(
            @NotNull @Valid NewFeedback feedback,
            @NotNull UUID codeId,
            @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

    /** A challenge of ours and the number that solves it. */
    @Schema(name = "ProofOfWork")
    public record Proof(
            @NotBlank @Size(max = 200) String challenge,
            @Min(0) long nonce) {}

    /** Where the code is to be sent. */
    @Schema(name = "ContactCodeRequest")
    public record CodeRequest(
            @NotNull ContactChannel channel,
            @NotBlank @Size(max = 200) String address,
            @NotNull @Valid Proof proof) {}

    /** Whom to tell of changes, with the code that confirmed the address. */
    @Schema(name = "FeedbackFollow")
    public record Follow(
            @NotBlank @Email @Size(max = 200) String address,
            @NotNull UUID codeId,
            @NotNull @Pattern(regexp = "[0-9]{6}") String code) {}

    @Schema(name = "FeedbackReason")
    public record Reason(@NotBlank @Size(max = 2000) String reason) {}

    @Schema(name = "FeedbackQuestionRequest")
    public record Question(@NotBlank @Size(max = 2000) String question) {}

    @Schema(name = "FeedbackInformation")
    public record Information(@NotBlank @Size(max = 5000) String information) {}

    /** To an agency here, or to a body beyond this system: one of the two. */
    @Schema(name = "FeedbackTransfer")
    public record Transfer(
            @Size(max = 35) @Nullable String agency,
            @Size(max = 200) @Nullable String body,
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param accused subjects of those it is about, if the officer knows them; they lose sight of it */
    @Schema(name = "FeedbackAcceptance")
    public record Acceptance(
            @NotNull FeedbackTheme theme,
            @Size(max = 10) @Nullable List<@NotBlank @Size(max = 200) String> accused) {}

    @Schema(name = "FeedbackAssignment")
    public record Assignment(@NotBlank @Size(max = 200) String assignee) {}

    @Schema(name = "FeedbackAnswerRequest")
    public record Answer(
            @NotBlank @Size(max = 10000) String text,
            @Size(max = 500) @Nullable String legalBasis) {}

    @Schema(name = "FeedbackPublication")
    public record Publishing(@NotNull @Size(max = 300) List<@NotNull @Valid RedactionMark> marks) {}

    @Schema(name = "FeedbackRating")
    public record Rating(@Min(1) @Max(5) int rating) {}

    /** Sentences to begin an answer with. */
    @Schema(name = "FeedbackTemplateRequest")
    public record Template(
            @NotBlank @Size(max = 35) String agency,
            @NotBlank @Size(max = 120) String title,
            @NotBlank @Size(max = 5000) String content) {}
}
