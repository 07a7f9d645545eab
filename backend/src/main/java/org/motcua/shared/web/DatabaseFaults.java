package org.motcua.shared.web;

import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** What the database refused, where the refusal has a meaning for the client. */
final class DatabaseFaults {
    private DatabaseFaults() {}

    static Optional<ProblemException> problem(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
            RequestProblem type = type(t);
            if (type != null) {
                return Optional.of(ProblemException.of(type));
            }
        }
        return Optional.empty();
    }

    private static @Nullable RequestProblem type(Throwable t) {
        if (t instanceof OptimisticLockException || t instanceof StaleStateException) {
            return RequestProblem.CONFLICT;
        }
        if (t instanceof ConnectException) {
            return RequestProblem.UNAVAILABLE;
        }
        if (t instanceof PgException pg) {
            return ofState(Objects.requireNonNullElse(pg.getSqlState(), ""));
        }
        if (t instanceof SQLException sql) {
            // Hibernate's own, which keeps nothing of the driver's but the state
            return ofState(Objects.requireNonNullElse(sql.getSQLState(), ""));
        }
        return null;
    }

    private static @Nullable RequestProblem ofState(String sqlState) {
        return switch (sqlState) {
            // unique violation, exclusion violation, serialization failure, deadlock, lock not available
            case "23505", "23P01", "40001", "40P01", "55P03" -> RequestProblem.CONFLICT;
            // text that PostgreSQL cannot store: U+0000, lone surrogates
            case "22021", "22P05" -> RequestProblem.MALFORMED;
            // shutting down, starting up, too many connections
            case "57P01", "57P02", "57P03", "53300" -> RequestProblem.UNAVAILABLE;
            default -> null;
        };
    }
}
