package org.motcua.feedback;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.motcua.shared.Reads;

/**
 * Follows calendars that came into force. Any number of instances may run it: each takes cases that no other holds. While there are none it
 * reads no reference data, for at the first start these are still being brought in, and an empty book would be remembered.
 */
@ApplicationScoped
class FeedbackMovesJob {
    private static final String OPEN = "select exists (select 1 from feedback where queue_due_at is not null)";
    private final FeedbackMoves moves;
    private final Reads reads;

    FeedbackMovesJob(FeedbackMoves moves, Reads reads) {
        this.moves = moves;
        this.reads = reads;
    }

    @Scheduled(
            every = "${motcua.calendar.moves-every:2s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> move() {
        return reads.query(OPEN, Tuple.tuple())
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(open -> open ? rest() : Uni.createFrom().voidItem());
    }

    /** A transaction after the other, until nothing is left for now. */
    private Uni<Void> rest() {
        return moves.someMore().chain(more -> more ? rest() : Uni.createFrom().voidItem());
    }
}
