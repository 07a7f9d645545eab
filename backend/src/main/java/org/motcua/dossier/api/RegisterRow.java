package org.motcua.dossier.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An accepted dossier as a line of its agency's register. */
public record RegisterRow(
        String dossierCode,
        UUID procedureVersion,
        String competentAgency,
        String applicant,
        @Nullable String address,
        @Nullable String phone,
        DossierState state,
        Instant acceptedAt,
        Instant dueAt,
        Instant originalDueAt,
        @Nullable Instant decidedAt,
        @Nullable Instant returnedAt,
        @Nullable String deliveryMethod) {}
