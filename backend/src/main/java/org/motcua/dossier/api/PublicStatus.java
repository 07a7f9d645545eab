package org.motcua.dossier.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a dossier may be made public, as one indexed row.
 *
 * @param stepStarts when each step, by its place, was last reached
 * @param apologisedAt when the letter of apology with the new appointment went out, if one did
 */
public record PublicStatus(
        @Nullable String dossierCode,
        @Nullable String filingReference,
        String statusToken,
        DossierState state,
        Channel channel,
        UUID procedureVersion,
        String competentAgency,
        String receivingAgency,
        String holdingAgency,
        @Nullable Integer step,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant clockStartedAt,
        @Nullable Instant dueAt,
        @Nullable Instant originalDueAt,
        @Nullable Instant queueDueAt,
        @Nullable Instant pausedAt,
        Map<Integer, Instant> stepStarts,
        @Nullable Instant apologisedAt,
        @Nullable Instant intakeStartedAt) {}
