package org.motcua.hotline;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.shared.Reads;

/** Reads hotlines; there are few. */
@ApplicationScoped
class HotlineQueries {
    private static final String ALL = """
            select id, revision, agency, purpose, name, phone, opening, week from hotline
            where not removed and ($1::text[] is null or agency = any ($1)) and ($2::uuid is null or id = $2) order by agency, purpose, id limit 1000""";
    private final Reads reads;

    HotlineQueries(Reads reads) {
        this.reads = reads;
    }

    /** A hotline as it is kept. */
    record Kept(
            UUID id,
            int revision,
            String agency,
            HotlinePurpose purpose,
            LocalizedText name,
            String phone,
            HotlineOpening opening,
            @Nullable Map<DayOfWeek, List<String>> week) {}

    /** @param agencies null for all */
    Uni<List<Kept>> of(@Nullable List<String> agencies) {
        return query(Tuple.of(agencies == null ? null : agencies.toArray(String[]::new), null));
    }

    Uni<List<Kept>> of(UUID id) {
        return query(Tuple.of(null, id));
    }

    private Uni<List<Kept>> query(Tuple values) {
        return reads.query(ALL, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(HotlineQueries::kept)
                        .toList());
    }

    private static Kept kept(Row r) {
        JsonObject name = (JsonObject) r.getJson("name");
        return new Kept(
                r.getUUID("id"),
                r.getInteger("revision"),
                r.getString("agency"),
                HotlinePurpose.valueOf(r.getString("purpose")),
                new LocalizedText(name.getString("vi"), name.getString("en")),
                r.getString("phone"),
                HotlineOpening.valueOf(r.getString("opening")),
                week((JsonObject) r.getJson("week")));
    }

    private static @Nullable Map<DayOfWeek, List<String>> week(@Nullable JsonObject json) {
        if (json == null) {
            return null;
        }
        Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
        json.forEach(e -> week.put(
                DayOfWeek.valueOf(e.getKey()),
                ((JsonArray) e.getValue()).stream().map(String::valueOf).toList()));
        return week;
    }
}
