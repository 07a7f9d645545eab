package org.motcua.form;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Follows the event log and makes the forms that it calls for. Any number of instances may run it; the cursor can be put back to 0 at any
 * time: what was made is not made again.
 */
@ApplicationScoped
class FormFollowJob {
    private static final Logger LOG = Logger.getLogger(FormFollowJob.class);
    private final FormTaskQueries tasks;
    private final FormMaker maker;
    private final FormConfig config;
    private final Clock clock;

    FormFollowJob(FormTaskQueries tasks, FormMaker maker, FormConfig config, Clock clock) {
        this.tasks = tasks;
        this.maker = maker;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${motcua.form.follow-every:2s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> follow() {
        return tasks.find(clock.instant(), config.settle())
                .chain(() -> tasks.claim(clock.instant(), config.batch()))
                .chain(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(this::make)
                        .collect()
                        .last());
    }

    /** One that fails stands in nobody's way. */
    private Uni<Void> make(FormTaskQueries.Task task) {
        return maker.make(task.dossier(), task.wanted())
                .chain(() -> tasks.done(task))
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.errorf(
                            e, "%s of dossier %s cannot be made", task.wanted().kind(), task.dossier());
                    return tasks.failed(task, clock.instant(), String.valueOf(e.getMessage()));
                });
    }
}
