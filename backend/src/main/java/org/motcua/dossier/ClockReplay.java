package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.event.EventQueries;

/** Replays every dossier's clocks from the event log and compares with what is stored; changes nothing. */
@ApplicationScoped
public class ClockReplay {
    private static final Logger LOG = Logger.getLogger(ClockReplay.class);
    private static final int AT_A_TIME = 1_000;
    private final ReplayQueries queries;
    private final EventQueries events;
    private final Procedures procedures;
    private final Agencies agencies;
    private final DossierCommands commands;

    ClockReplay(
            ReplayQueries queries,
            EventQueries events,
            Procedures procedures,
            Agencies agencies,
            DossierCommands commands) {
        this.queries = queries;
        this.events = events;
        this.procedures = procedures;
        this.agencies = agencies;
        this.commands = commands;
    }

    /** How many dossiers were replayed, and how many due moments were not what they should be; each of those is in the log. */
    public record Result(long dossiers, long differences) {}

    public Uni<Result> all() {
        return agencies.tree()
                .chain(tree -> commands.law()
                        .chain(law ->
                                from(new UUID(0, 0), new Result(0, 0), new ReplayPolicy(law, tree, commands.now()))));
    }

    private Uni<Result> from(UUID after, Result sum, ReplayPolicy policy) {
        return queries.next(after, AT_A_TIME)
                .chain(rows -> differences(rows, policy).chain(found -> {
                    found.forEach(d -> LOG.errorf(
                            "dossier %s, event %s, %s: stored %s, replayed %s",
                            d.dossier(), d.seq(), d.what(), d.stored(), d.replayed()));
                    Result so = new Result(sum.dossiers() + rows.size(), sum.differences() + found.size());
                    return rows.size() < AT_A_TIME
                            ? Uni.createFrom().item(so)
                            : from(rows.get(rows.size() - 1).id(), so, policy);
                }));
    }

    private Uni<List<ReplayPolicy.Difference>> differences(List<ReplayPolicy.Stored> rows, ReplayPolicy policy) {
        List<UUID> versions =
                rows.stream().map(ReplayPolicy.Stored::procedureVersion).toList();
        return events.of(rows.stream().map(ReplayPolicy.Stored::id).toList())
                .chain(logs -> procedures.versions(versions).map(known -> differences(rows, logs, known, policy)));
    }

    private static List<ReplayPolicy.Difference> differences(
            List<ReplayPolicy.Stored> rows,
            Map<UUID, List<EventQueries.Entry>> logs,
            Map<UUID, Procedure> known,
            ReplayPolicy policy) {
        List<ReplayPolicy.Difference> found = new ArrayList<>();
        rows.forEach(row -> found.addAll(
                policy.replay(row, known.get(row.procedureVersion()), logs.getOrDefault(row.id(), List.of()))));
        return found;
    }
}
