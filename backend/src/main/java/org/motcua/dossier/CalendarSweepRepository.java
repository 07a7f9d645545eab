package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

/** Keeps sweeps. */
@ApplicationScoped
class CalendarSweepRepository implements PanacheRepositoryBase<CalendarSweep, UUID> {

    /** The sweep that waits longest and that no other instance works on; null when there is none. */
    Uni<@Nullable CalendarSweep> claim(Instant now) {
        return getSession()
                .chain(s -> s.createQuery(
                                "from CalendarSweep where finishedAt is null and nextAt <= ?1 order by nextAt",
                                CalendarSweep.class)
                        .setParameter(1, now)
                        .setMaxResults(1)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getSingleResultOrNull());
    }
}
