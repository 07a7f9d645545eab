package org.motcua.dossier.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it stood at one moment of its life: what a document that was called for at that moment says of it.
 *
 * @param step place of the step it lay at, null before acceptance
 */
public record DossierSnapshot(
        UUID id,
        DossierState state,
        Channel channel,
        UUID procedureVersion,
        String competentAgency,
        String receivingAgency,
        String holdingAgency,
        Person applicant,
        Reach contact,
        @Nullable String deliveryMethod,
        @Nullable String deliveryAddress,
        JsonNode form,
        @Nullable String filingReference,
        @Nullable String statusToken,
        @Nullable String dossierCode,
        @Nullable Integer step,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant dueAt,
        @Nullable Instant originalDueAt,
        @Nullable Instant stepDueAt,
        @Nullable Asked supplement,
        List<Due> dues,
        @Nullable String outcome,
        @Nullable String outcomeSummary,
        List<Submitted> papers) {

    /** Whose dossier it is; {@code organisation} when a body and not the person is the applicant. */
    public record Person(
            String name,
            @Nullable String identityNumber,
            @Nullable String organisation,
            @Nullable String organisationNumber) {}

    /** How to reach the applicant. */
    public record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** The latest request to supplement. */
    public record Asked(
            boolean atIntake,
            String reason,
            @Nullable String legalBasis,
            List<Fault> fields,
            List<Fault> papers,
            Instant dueAt) {}

    /** A field or paper by its name in the procedure, and what is wrong with it. */
    public record Fault(String name, String message) {}

    /** Files handed in for one paper of the procedure. */
    public record Submitted(String paper, int files) {}
}
