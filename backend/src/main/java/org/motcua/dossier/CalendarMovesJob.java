package org.motcua.dossier;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Follows calendars that came into force. Any number of instances may run it: each claims a sweep that no other holds. */
@ApplicationScoped
class CalendarMovesJob {
    private static final String WAITING =
            "select exists (select 1 from calendar_sweep where finished_at is null and next_at <= $1)";
    private final Pool pool;
    private final CalendarMoves moves;
    private final Clock clock;

    CalendarMovesJob(Pool pool, CalendarMoves moves, Clock clock) {
        this.pool = pool;
        this.moves = moves;
        this.clock = clock;
    }

    @Scheduled(every = "${motcua.calendar.moves-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> move() {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(OffsetDateTime.now(clock)))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(waiting -> waiting ? rest() : Uni.createFrom().voidItem());
    }

    /** A transaction after the other, until nothing is left for now. */
    private Uni<Void> rest() {
        return moves.someMore().chain(more -> more ? rest() : Uni.createFrom().voidItem());
    }
}
