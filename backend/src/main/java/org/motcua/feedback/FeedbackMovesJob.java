package org.motcua.feedback;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows calendars that came into force. Any number of instances may run it: each takes cases that no other holds. */
@ApplicationScoped
class FeedbackMovesJob {
    private final FeedbackMoves moves;

    FeedbackMovesJob(FeedbackMoves moves) {
        this.moves = moves;
    }

    @Scheduled(every = "${motcua.calendar.moves-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> move() {
        return moves.someMore().chain(more -> more ? move() : Uni.createFrom().voidItem());
    }
}
