package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;

/** Keeps sweeps. */
@ApplicationScoped
class CalendarSweepRepository implements PanacheRepositoryBase<CalendarSweep, UUID> {

    /** Of the sweeps through these agencies that have not ended the one of the latest version; null when there is none. */
    Uni<@Nullable CalendarSweep> latest(List<String> agencies) {
        return find("finishedAt is null and agency in ?1 order by settledAt desc", agencies)
                .firstResult();
    }

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
