package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Reads;

/** The hot path of the public look-up: one unique-index read, the same for what exists and what does not. */
@ApplicationScoped
public class PublicStatusQueries {
    private static final Pattern DOSSIER_CODE = Pattern.compile("[A-Z0-9]{1,5}(\\.[A-Z0-9]{1,5}){0,6}-\\d{6}-\\d{4,8}");
    private static final String SELECT = """
            select dossier_code, filing_reference, status_token, state, channel, procedure_version, competent_agency, receiving_agency, holding_agency,
              step, submitted_at, accepted_at, decided_at, finished_at, clock_started_at, due_at, original_due_at, queue_due_at, paused_at, progress,
              case when extension->>'status' = 'APPROVED' then (extension->>'answeredAt')::timestamptz end, intake_started_at
            from dossier where\s""";
    private static final String BY_CODE = SELECT + "dossier_code = $1";
    private static final String BY_REFERENCE = SELECT + "filing_reference = $1";
    private static final String BY_TOKEN = SELECT + "status_token = $1";
    private final Reads reads;

    PublicStatusQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param code a dossier code or a filing reference; anything else is looked for in vain, in the same time */
    public Uni<Optional<PublicStatus>> byCode(String code) {
        return find(DOSSIER_CODE.matcher(code).matches() ? BY_CODE : BY_REFERENCE, code);
    }

    public Uni<Optional<PublicStatus>> byToken(String token) {
        return find(BY_TOKEN, token);
    }

    private Uni<Optional<PublicStatus>> find(String sql, String key) {
        return reads.query(sql, Tuple.of(storable(key))).map(PublicStatusQueries::first);
    }

    /** Text that the database can compare; what it could not even hold is looked for in vain like all the rest. */
    private static String storable(String key) {
        return key.indexOf('\0') < 0 ? key : "";
    }

    private static Optional<PublicStatus> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(status(rows.iterator().next()));
    }

    private static PublicStatus status(Row r) {
        return new PublicStatus(
                r.getString(0),
                r.getString(1),
                r.getString(2),
                DossierState.valueOf(r.getString(3)),
                Channel.valueOf(r.getString(4)),
                r.getUUID(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getInteger(9),
                r.getOffsetDateTime(10).toInstant(),
                at(r, 11),
                at(r, 12),
                at(r, 13),
                at(r, 14),
                at(r, 15),
                at(r, 16),
                at(r, 17),
                at(r, 18),
                starts((JsonObject) r.getJson(19)),
                at(r, 20),
                at(r, 21));
    }

    private static @Nullable Instant at(Row r, int column) {
        OffsetDateTime at = r.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private static Map<Integer, Instant> starts(JsonObject progress) {
        Map<Integer, Instant> starts = new HashMap<>();
        JsonArray entries = progress.getJsonArray("entries", new JsonArray());
        for (int i = 0; i < entries.size(); i++) {
            JsonObject e = entries.getJsonObject(i);
            starts.put(e.getInteger("step"), Instant.parse(e.getString("at")));
        }
        return starts;
    }
}
