package org.motcua.dossier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.shared.Workers;

/**
 * Replays every dossier's clocks from the event log and compares with what is stored; changes nothing. One page is read while those
 * before it are worked on, one on each processor: memory holds these few pages, however many dossiers there are.
 */
@ApplicationScoped
public class ClockReplay {
    private static final Logger LOG = Logger.getLogger(ClockReplay.class);
    private static final int AT_A_TIME = 1_000;
    private static final int TELL_EVERY = 100_000;
    private final ReplayQueries queries;
    private final Procedures procedures;
    private final Agencies agencies;
    private final DossierCommands commands;

    ClockReplay(ReplayQueries queries, Procedures procedures, Agencies agencies, DossierCommands commands) {
        this.queries = queries;
        this.procedures = procedures;
        this.agencies = agencies;
        this.commands = commands;
    }

    /** How many dossiers were replayed, and how many due moments were not what they should be; each of those is in the log. */
    public record Result(long dossiers, long differences) {

        private Result and(Result more) {
            Result sum = new Result(dossiers + more.dossiers, differences + more.differences);
            if (sum.dossiers / TELL_EVERY > dossiers / TELL_EVERY) {
                LOG.infof("replayed %d dossiers so far: %d differences", sum.dossiers, sum.differences);
            }
            return sum;
        }
    }

    public Uni<Result> all() {
        return all(AT_A_TIME);
    }

    Uni<Result> all(int atATime) {
        return agencies.tree()
                .chain(tree -> commands.law().chain(law -> all(atATime, new ReplayPolicy(law, tree, commands.now()))));
    }

    private Uni<Result> all(int atATime, ReplayPolicy policy) {
        return pages(atATime)
                .onItem()
                .transformToUni(page -> replay(page, policy))
                .merge(Runtime.getRuntime().availableProcessors() + 1)
                .collect()
                .in(
                        () -> new AtomicReference<>(new Result(0, 0)),
                        (sum, page) -> sum.set(sum.get().and(page)))
                .map(AtomicReference::get);
    }

    private Multi<List<ReplayQueries.Life>> pages(int atATime) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(new UUID(0, 0)),
                        after -> queries.next(after.get(), atATime)
                                .invoke(page -> page.stream()
                                        .reduce((first, second) -> second)
                                        .ifPresent(last -> after.set(last.row().id()))))
                .until(List::isEmpty);
    }

    private Uni<Result> replay(List<ReplayQueries.Life> page, ReplayPolicy policy) {
        List<UUID> versions = page.stream()
                .map(life -> life.row().procedureVersion())
                .distinct()
                .toList();
        return procedures.versions(versions).chain(known -> Workers.onWorker(() -> replay(page, known, policy)));
    }

    private static Result replay(List<ReplayQueries.Life> page, Map<UUID, Procedure> known, ReplayPolicy policy) {
        List<ReplayPolicy.Difference> found = page.stream()
                .flatMap(life ->
                        policy.replay(life.row(), known.get(life.row().procedureVersion()), life.told()).stream())
                .toList();
        found.forEach(d -> LOG.errorf(
                "dossier %s, event %s, %s: stored %s, replayed %s",
                d.dossier(), d.seq(), d.what(), d.stored(), d.replayed()));
        return new Result(page.size(), found.size());
    }
}
