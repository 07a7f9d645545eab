package org.motcua.payment.check;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Looks at all that is stored of money, at one moment. */
@ApplicationScoped
class LedgerCheckQueries {
    /** All questions see the same moment, and none changes anything. */
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    /** Most places told for one invariant: the first ones tell enough. */
    private static final int MOST = 100;

    private final Pool pool;

    LedgerCheckQueries(Pool pool) {
        this.pool = pool;
    }

    /** A place where something is not as it must be. */
    record Broken(String invariant, String place) {}

    Uni<List<Broken>> broken(List<Invariants.Invariant> all) {
        return pool.withTransaction(c -> c.query(ONE_MOMENT).execute().chain(() -> rest(c, all, 0, new ArrayList<>())));
    }

    private static Uni<List<Broken>> rest(SqlConnection c, List<Invariants.Invariant> all, int at, List<Broken> found) {
        if (at == all.size()) {
            return Uni.createFrom().item(found);
        }
        Invariants.Invariant next = all.get(at);
        return c.query(next.broken() + " limit " + MOST).execute().chain(rows -> {
            rows.forEach(r -> found.add(new Broken(next.name(), r.getString(0))));
            return rest(c, all, at + 1, found);
        });
    }
}
