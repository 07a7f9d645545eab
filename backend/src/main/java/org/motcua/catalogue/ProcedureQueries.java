package org.motcua.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcedureVersion;
import org.motcua.catalogue.api.Procedures;
import org.motcua.shared.Folding;
import org.motcua.shared.ProblemException;
import org.motcua.shared.SharedLoad;

@ApplicationScoped
class ProcedureQueries implements Procedures {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CURRENT = """
            select id, definition::text as definition from procedure_version
            where code = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)
            order by version desc limit 1""";
    private static final String SEARCH = """
            select distinct on (name_vi, code) id, definition::text as definition from procedure_version
            where valid_from <= $1 and (valid_to is null or valid_to >= $1)
              and ($2::text[] is null or search_text like all ($2))
              and ($3::text is null or field_code = $3)
              and ($4::text is null or level = $4)
              and ($5::text is null or online_level = $5)
              and ($6::text is null or $6 = any (offered_by))
              and ($7::text is null or (name_vi, code) > ($7, $8))
              and ($10::text[] is null or code = any ($10))
            order by name_vi, code, version desc limit $9""";
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;
    private final Cache versions;
    private final Cache currents;

    ProcedureQueries(
            Pool pool,
            ObjectMapper json,
            Clock clock,
            @CacheName("procedure-versions") Cache versions,
            @CacheName("procedures-current") Cache currents) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
        this.versions = versions;
        this.currents = currents;
    }

    /** What to look for; every part may be missing. */
    record Criteria(
            @Nullable String text,
            @Nullable String field,
            @Nullable String level,
            @Nullable String onlineLevel,
            @Nullable String agency,
            @Nullable List<String> codes) {}

    /** Where a page begins: behind this name and code. */
    record After(@Nullable String name, @Nullable String code) {}

    @Override
    public Uni<ProcedureVersion> current(String code) {
        return SharedLoad.get(
                currents,
                code,
                c -> pool.preparedQuery(CURRENT).execute(Tuple.of(c, today())).map(this::first));
    }

    @Override
    public Uni<ProcedureVersion> version(UUID id) {
        return SharedLoad.get(
                versions,
                id,
                v -> pool.preparedQuery(
                                "select id, definition::text as definition from procedure_version where id = $1")
                        .execute(Tuple.of(v))
                        .map(this::first));
    }

    @Override
    public Uni<Map<UUID, Procedure>> versions(Collection<UUID> ids) {
        Map<UUID, Procedure> found = new HashMap<>();
        Set<UUID> missing = new LinkedHashSet<>();
        for (UUID id : ids) {
            ProcedureVersion known = SharedLoad.present(versions, id);
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known.procedure());
            }
        }
        Uni<Map<UUID, Procedure>> all = Uni.createFrom().item(found);
        for (UUID id : missing) {
            all = all.call(() -> version(id).invoke(v -> found.put(id, v.procedure())));
        }
        return all;
    }

    @Override
    public Uni<List<ProcedureVersion>> inForce() {
        return search(new Criteria(null, null, null, null, null, null), new After(null, null), 100_000);
    }

    /** A version by its number, in force or not. */
    Uni<ProcedureVersion> version(String code, int number) {
        return pool.preparedQuery(
                        "select id, definition::text as definition from procedure_version where code = $1 and version = $2")
                .execute(Tuple.of(code, number))
                .map(this::first);
    }

    Uni<List<ProcedureVersion>> search(Criteria c, After after, int limit) {
        String text = c.text() == null ? "" : Folding.fold(c.text());
        String[] words = text.isEmpty()
                ? null
                : java.util.Arrays.stream(text.split(" "))
                        .map(w -> "%" + w.replaceAll("[%_\\\\]", "") + "%")
                        .toArray(String[]::new);
        Tuple values = Tuple.tuple()
                .addValue(today())
                .addValue(words)
                .addValue(c.field())
                .addValue(c.level())
                .addValue(c.onlineLevel())
                .addValue(c.agency())
                .addValue(after.name())
                .addValue(after.code())
                .addValue(limit)
                .addValue(c.codes() == null ? null : c.codes().toArray(String[]::new));
        return pool.preparedQuery(SEARCH)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::version)
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private ProcedureVersion first(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw ProblemException.of(CatalogueProblem.PROCEDURE_NOT_FOUND);
        }
        return version(rows.iterator().next());
    }

    private ProcedureVersion version(Row r) {
        try {
            return new ProcedureVersion(r.getUUID("id"), json.readValue(r.getString("definition"), Procedure.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("procedure version " + r.getUUID("id") + " is not readable", e);
        }
    }
}
