package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Notes, with the booking, whose dossiers must hear of it. */
@ApplicationScoped
class GateTaskRepository {
    private static final String ADD = """
            insert into payment_gate_task (obligation, not_before)
            select cast(id as uuid), ?2 from unnest(string_to_array(?1, ',')) as t (id)""";

    Uni<Void> add(List<Booked.Allocation> paid, Instant now) {
        if (paid.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String ids = paid.stream().map(a -> a.obligation().toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(ADD)
                        .setParameter(1, ids)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
