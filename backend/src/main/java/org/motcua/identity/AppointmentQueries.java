package org.motcua.identity;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.HeldPost;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;
import org.motcua.shared.Reads;
import org.motcua.shared.SharedLoad;

/** Reads appointments; those of one subject are remembered for a few seconds. */
@ApplicationScoped
class AppointmentQueries implements Officers {
    private static final String OF_SUBJECT = """
            select role, agency, subtree from appointment
            where subject = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)""";
    private static final String HOLDING = """
            select distinct subject, name from appointment
            where role = $1 and (agency = $2 or subtree and agency = any ($3))
              and valid_from <= $4 and (valid_to is null or valid_to >= $4)
            order by name""";
    private static final String POSTS =
            "select id, name, title->>'vi' as title_vi, title->>'en' as title_en, role, agency from appointment";
    private static final String AT = POSTS + " " + """
             where agency = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2) order by name, role""";
    private static final String POST = POSTS + " where id = $1";
    private final Reads reads;
    private final Cache cache;
    private final Clock clock;

    AppointmentQueries(Reads reads, @CacheName("appointments") Cache cache, Clock clock) {
        this.reads = reads;
        this.cache = cache;
        this.clock = clock;
    }

    Uni<List<Appointment>> inForce(String subject, LocalDate today) {
        return SharedLoad.get(
                cache,
                subject,
                s -> reads.query(OF_SUBJECT, Tuple.of(s, today))
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .map(AppointmentQueries::appointment)
                                .toList()));
    }

    @Override
    public Uni<List<Officer>> holding(Role role, List<String> lineage) {
        Tuple values = Tuple.of(role.name(), lineage.get(0), lineage.toArray(String[]::new), LocalDate.now(clock));
        return reads.query(HOLDING, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> new Officer(r.getString("subject"), r.getString("name")))
                        .toList());
    }

    @Override
    public Uni<List<Appointment>> appointments(String subject) {
        return inForce(subject, LocalDate.now(clock));
    }

    @Override
    public Uni<List<HeldPost>> at(String agency) {
        return reads.query(AT, Tuple.of(agency, LocalDate.now(clock)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AppointmentQueries::post)
                        .toList());
    }

    @Override
    public Uni<@Nullable HeldPost> post(UUID id) {
        return reads.query(POST, Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : post(rows.iterator().next()));
    }

    private static HeldPost post(Row r) {
        return new HeldPost(
                r.getUUID("id"),
                r.getString("name"),
                r.getString("title_vi"),
                r.getString("title_en"),
                Role.valueOf(r.getString("role")),
                r.getString("agency"));
    }

    private static Appointment appointment(Row r) {
        return new Appointment(Role.valueOf(r.getString("role")), r.getString("agency"), r.getBoolean("subtree"));
    }
}
