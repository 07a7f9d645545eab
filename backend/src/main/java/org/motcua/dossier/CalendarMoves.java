package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;

/** Moves due moments after a calendar, a few dossiers a transaction; doing it twice changes nothing, for it compares. */
@ApplicationScoped
class CalendarMoves {
    private static final int AT_A_TIME = 100;
    static final Actor SYSTEM = new Actor(
            "system", Actor.Kind.SYSTEM, "Hệ thống", null, null, null, null, null, null, null, null, List.of());
    private final CalendarSweepRepository sweeps;
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final Agencies agencies;
    private final CalendarCatchUp catchUp;
    private final Duration settlesAfter;

    CalendarMoves(
            CalendarSweepRepository sweeps,
            DossierRepository dossiers,
            DossierCommands commands,
            Agencies agencies,
            CalendarCatchUp catchUp,
            @ConfigProperty(name = "motcua.calendar.settles-after", defaultValue = "2m") Duration settlesAfter) {
        this.sweeps = sweeps;
        this.dossiers = dossiers;
        this.commands = commands;
        this.agencies = agencies;
        this.catchUp = catchUp;
        this.settlesAfter = settlesAfter;
    }

    Uni<Void> follow(String agency, int version, String reason, Instant appliedAt) {
        return sweeps.persist(
                        new CalendarSweep(Ids.next(), agency, version, reason, appliedAt, appliedAt.plus(settlesAfter)))
                .replaceWithVoid();
    }

    /** @return false when no sweep waits */
    @WithTransaction
    public Uni<Boolean> someMore() {
        return sweeps.claim(commands.now())
                .chain(sweep -> sweep == null
                        ? Uni.createFrom().item(false)
                        : catchUp.know(sweep).chain(() -> walk(sweep)).replaceWith(true));
    }

    private Uni<Void> walk(CalendarSweep sweep) {
        return agencies.tree()
                .chain(tree -> dossiers.running(tree.subtree(sweep.agency), sweep.after(), AT_A_TIME))
                .chain(found -> moveAll(found, sweep).invoke(moved -> note(sweep, found, moved)))
                .replaceWithVoid();
    }

    private void note(CalendarSweep sweep, List<Dossier> found, int moved) {
        Instant now = commands.now();
        sweep.advance(found.isEmpty() ? sweep.after() : RunningKey.of(found.get(found.size() - 1)), moved, now);
        if (found.size() < AT_A_TIME) {
            sweep.endPass(now);
        }
    }

    /** @return how many moved */
    private Uni<Integer> moveAll(List<Dossier> found, CalendarSweep sweep) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(d -> move(d, sweep))
                .collect()
                .asList()
                .map(moved -> (int) moved.stream().filter(m -> m).count());
    }

    /** Looked at without a lock first: most stay as they are. */
    private Uni<Boolean> move(Dossier d, CalendarSweep sweep) {
        return commands.open(d, SYSTEM)
                .chain(c -> DueMovePolicy.moves(c).isEmpty()
                        ? Uni.createFrom().item(false)
                        : dossiers.relock(d)
                                .chain(now -> commands.open(now, SYSTEM))
                                .chain(locked -> record(locked, sweep)));
    }

    private Uni<Boolean> record(Case c, CalendarSweep sweep) {
        return DueMovePolicy.moved(c, sweep)
                .map(moved -> commands.record(c, DueMovePolicy.stamp(c), moved).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false));
    }
}
