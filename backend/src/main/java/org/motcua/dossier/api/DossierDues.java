package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for dossiers, and the gates that open when it is met. The log tells of it in {@code DOSSIER_PAYMENT_REQUIRED}
 * ({@code due}), {@code DOSSIER_PAYMENT_REVISED} ({@code cancelled}: id of the old due, {@code due}: the new one, {@code reason}),
 * {@code DOSSIER_PAYMENT_CANCELLED} ({@code due}: its id, {@code reason}) and {@code DOSSIER_PAYMENT_MET} ({@code due}: its id,
 * {@code how}). A dossier that is refused or withdrawn owes nothing any more: {@code DOSSIER_REFUSED}, {@code DOSSIER_WITHDRAWN}
 * cancel what was open, without an event for each due.
 */
public interface DossierDues {
    /** Everything ever owed for the dossier, oldest first, with what became of it; empty for an unknown dossier. */
    Uni<List<Due>> of(UUID dossier);

    /** Whose dossier it is and where it is worked on; empty for an unknown dossier and for a draft. */
    Uni<Optional<Party>> party(UUID dossier);

    /**
     * Opens the gate that the due kept shut, once nothing else keeps it so. In a transaction of its own, so call it outside any other.
     *
     * @return false, and nothing done, when it was met before, is cancelled, or is unknown
     */
    Uni<Boolean> met(UUID dossier, UUID due, Settlement how);

    /**
     * What who collects the money must know of a dossier.
     *
     * @param owner subject of the account whose dossier it is, null for a walk-in without an account
     * @param contact where the applicant can be reached
     */
    record Party(
            UUID dossier,
            DossierState state,
            Channel channel,
            @Nullable String owner,
            DossierSnapshot.Person applicant,
            DossierSnapshot.Reach contact,
            String procedureCode,
            UUID procedureVersion,
            String competentAgency,
            String receivingAgency,
            @Nullable String filingReference,
            @Nullable String dossierCode) {}
}
