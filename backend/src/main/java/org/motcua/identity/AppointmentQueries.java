package org.motcua.identity;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;

/** Reads appointments; those of one subject are remembered for a few seconds. */
@ApplicationScoped
class AppointmentQueries {
    private static final String OF_SUBJECT = """
            select role, agency, subtree from appointment
            where subject = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)""";
    private final Pool pool;
    private final Cache cache;

    AppointmentQueries(Pool pool, @CacheName("appointments") Cache cache) {
        this.pool = pool;
        this.cache = cache;
    }

    Uni<List<Appointment>> inForce(String subject, LocalDate today) {
        return cache.getAsync(subject, s -> pool.preparedQuery(OF_SUBJECT).execute(Tuple.of(s, today))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AppointmentQueries::appointment).toList()));
    }

    private static Appointment appointment(Row r) {
        return new Appointment(Role.valueOf(r.getString("role")), r.getString("agency"), r.getBoolean("subtree"));
    }
}
