package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.motcua.shared.Reads;

/** Counts tries of a code, outside the transaction that a wrong one rolls back. */
@ApplicationScoped
class ContactAttemptQueries {
    private static final String COUNT = "update feedback_contact_code set attempts = attempts + 1 where id = $1";
    private final Reads reads;

    ContactAttemptQueries(Reads reads) {
        this.reads = reads;
    }

    Uni<Void> count(UUID id) {
        return reads.query(COUNT, Tuple.of(id)).replaceWithVoid();
    }
}
