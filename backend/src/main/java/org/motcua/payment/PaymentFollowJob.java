package org.motcua.payment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Follows the dossiers' log: what is owed is raised and cancelled; and tells dossiers what is paid. Any number of instances may run it,
 * and the cursor can be put back to 0 at any time: what was done is not done again.
 */
@ApplicationScoped
public class PaymentFollowJob {
    private static final Logger LOG = Logger.getLogger(PaymentFollowJob.class);
    private final DossierTaskQueries tasks;
    private final Obligations obligations;
    private final Gates gates;
    private final PaymentConfig config;
    private final Clock clock;

    PaymentFollowJob(
            DossierTaskQueries tasks, Obligations obligations, Gates gates, PaymentConfig config, Clock clock) {
        this.tasks = tasks;
        this.obligations = obligations;
        this.gates = gates;
        this.config = config;
        this.clock = clock;
    }

    /** Batch after batch, until less than a whole one is left. */
    @Scheduled(
            every = "${motcua.payment.follow-every:2s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> follow() {
        return tasks.find(clock.instant(), config.settle()).chain(() -> raise()).chain(() -> open());
    }

    private Uni<Void> raise() {
        return tasks.claim(clock.instant(), config.batch())
                .call(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(this::raise)
                        .collect()
                        .last())
                .chain(claimed ->
                        claimed.size() < config.batch() ? Uni.createFrom().voidItem() : raise());
    }

    /** One that fails stands in nobody's way. */
    private Uni<Void> raise(DossierTaskQueries.Task task) {
        return obligations
                .ensure(task.dossier())
                .chain(() -> tasks.done(task))
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.errorf(e, "what is owed for dossier %s cannot be raised", task.dossier());
                    return tasks.failed(task, clock.instant(), String.valueOf(e.getMessage()));
                });
    }

    private Uni<Void> open() {
        return gates.openSome(config.batch())
                .chain(told -> told < config.batch() ? Uni.createFrom().voidItem() : open());
    }
}
