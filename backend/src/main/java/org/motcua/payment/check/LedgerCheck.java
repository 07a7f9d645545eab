package org.motcua.payment.check;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Checks the books and says where they are wrong; changes nothing. */
@ApplicationScoped
public class LedgerCheck {
    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private final LedgerCheckQueries queries;
    private final List<Invariants.Invariant> invariants;

    LedgerCheck(LedgerCheckQueries queries, @All List<Invariants> parts) {
        this.queries = queries;
        this.invariants = parts.stream().flatMap(p -> p.all().stream()).toList();
    }

    /** How many invariants were looked at, and at how many places one did not hold; each of those is in the log. */
    public record Result(int invariants, int broken) {}

    public Uni<Result> all() {
        return queries.broken(invariants).map(found -> {
            found.forEach(b -> LOG.errorf("the books are wrong, %s: %s", b.invariant(), b.place()));
            return new Result(invariants.size(), found.size());
        });
    }

    @Scheduled(
            cron = "${motcua.payment.check-at:0 30 2 * * ?}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nightly() {
        return all().invoke(r -> LOG.infof("checked %d invariants of money: %d broken", r.invariants(), r.broken()))
                .replaceWithVoid();
    }
}
