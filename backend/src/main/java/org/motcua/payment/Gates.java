package org.motcua.payment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.motcua.dossier.api.DossierDues;

/** Tells dossiers that what they waited for is paid. Telling twice does no harm; what fails is told again by the job. */
@ApplicationScoped
public class Gates {
    private static final Logger LOG = Logger.getLogger(Gates.class);
    private final GateTaskQueries tasks;
    private final DossierDues dues;
    private final Clock clock;

    Gates(GateTaskQueries tasks, DossierDues dues, Clock clock) {
        this.tasks = tasks;
        this.dues = dues;
        this.clock = clock;
    }

    /** To be called outside any transaction, when the one that booked is committed. Never fails. */
    public Uni<Void> open(Collection<UUID> obligations) {
        return obligations.isEmpty()
                ? Uni.createFrom().voidItem()
                : tasks.take(obligations, clock.instant())
                        .chain(this::tellAll)
                        .onFailure()
                        .invoke(e -> LOG.error("gates are left to the job", e))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    /** @return how many dossiers were told, at most {@code limit} */
    Uni<Integer> openSome(int limit) {
        return tasks.claim(clock.instant(), limit)
                .chain(claimed -> tellAll(claimed).replaceWith(claimed.size()));
    }

    private Uni<Void> tellAll(List<GateTaskQueries.Task> claimed) {
        return Multi.createFrom()
                .iterable(claimed)
                .onItem()
                .transformToUniAndConcatenate(this::tell)
                .collect()
                .last();
    }

    /** One that fails stands in nobody's way. */
    private Uni<Void> tell(GateTaskQueries.Task t) {
        return dues.met(t.dossier(), t.obligation(), t.how())
                .chain(() -> tasks.done(t))
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.errorf(e, "dossier %s cannot be told of obligation %s", t.dossier(), t.obligation());
                    return tasks.failed(t, clock.instant(), String.valueOf(e.getMessage()));
                });
    }
}
