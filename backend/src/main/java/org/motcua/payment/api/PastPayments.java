package org.motcua.payment.api;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Takes into the books what dossiers of told stories paid, as if it had been booked then; for demonstrations. */
public interface PastPayments {

    /**
     * Raises, books and meets each due of the dossier that was met by a transfer and is not in the books. Any number of times.
     *
     * @param dossier one whose story is told
     */
    Uni<Void> take(UUID dossier);
}
