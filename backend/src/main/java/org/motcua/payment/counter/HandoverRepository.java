package org.motcua.payment.counter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Loads and keeps hand-overs, and knows what is still to be handed over. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {
    private static final String HELD = """
            select c.agency, c.taken - coalesce(h.brought, 0), coalesce(h.announced, false)
            from (select agency, sum(amount) as taken from payment_collection where collector = ?1 and method = 'POSTAL' group by agency) c
            left join (select agency, sum(amount) filter (where state = 'CONFIRMED') as brought, bool_or(state = 'ANNOUNCED') as announced
              from payment_handover where agent = ?1 group by agency) h on h.agency = c.agency
            where c.taken > coalesce(h.brought, 0) order by c.agency""";

    Uni<Handover> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.HANDOVER_NOT_FOUND));
    }

    Uni<List<PostalCash.Held>> held(String agent) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(HELD, Object[].class)
                        .setParameter(1, agent)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(r -> new PostalCash.Held((String) r[0], ((Number) r[1]).longValue(), (Boolean) r[2]))
                        .toList());
    }
}
