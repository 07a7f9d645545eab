package org.motcua.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;
import org.motcua.shared.Folding;

/**
 * Brings the reference files into the database at every start. Idempotent, and safe with several instances starting at once.
 * A procedure version that is already there must be the same to the letter: dossiers were filed under it.
 */
@ApplicationScoped
class ReferenceImporter {
    private static final Logger LOG = Logger.getLogger(ReferenceImporter.class);
    private static final String AGENCY = """
            insert into agency (code, kind, level, parent, name, rule_set, valid_from, valid_to, successors, gso_code, address, phone)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (code) do update set kind = excluded.kind, level = excluded.level, parent = excluded.parent, name = excluded.name,
              rule_set = excluded.rule_set, valid_from = excluded.valid_from, valid_to = excluded.valid_to, successors = excluded.successors,
              gso_code = excluded.gso_code, address = excluded.address, phone = excluded.phone""";
    private static final String CALENDAR = """
            insert into calendar_version (agency, version, applied_at, zone, content, author, author_name, reason, legal_basis)
            values ($1, 1, $2, $3, $4, 'system', 'Một Cửa', 'Lịch ban đầu', $5) on conflict (agency, version) do nothing""";
    private static final String PROCEDURE = """
            insert into procedure_version (id, code, version, valid_from, valid_to, field_code, level, online_level, name_vi, search_text,
              offered_by, definition, content_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            on conflict (code, version) do nothing""";
    private static final String LIMIT = """
            insert into statutory_limit (code, version, valid_from, valid_to, rule, amount, parameters, text, legal_basis, verified)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (code, version) do nothing""";
    private final Pool pool;
    private final ReferenceFiles files;
    private final ObjectMapper json;

    ReferenceImporter(Pool pool, ReferenceFiles files, ObjectMapper json) {
        this.pool = pool;
        this.files = files;
        this.json = json;
    }

    void onStart(@Observes @Priority(10) StartupEvent e) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(this::importAll));
    }

    private Uni<Void> importAll(SqlConnection db) {
        return db.query("select pg_advisory_xact_lock(5144)")
                .execute()
                .chain(() -> batch(
                        db,
                        AGENCY,
                        list(files.read("agencies.json")).stream()
                                .map(this::agency)
                                .toList()))
                .chain(() -> importCalendars(db))
                .chain(() -> batch(
                        db,
                        LIMIT,
                        list(files.read("limits.json")).stream()
                                .map(ReferenceImporter::limit)
                                .toList()))
                .chain(() -> importProcedures(db));
    }

    /** First versions only: what changes later is drafted, previewed and applied by an administrator. */
    private Uni<Void> importCalendars(SqlConnection db) {
        JsonArray days = new JsonArray(
                files.csv("holidays.csv").stream().map(ReferenceImporter::day).toList());
        return batch(
                db,
                CALENDAR,
                list(files.read("calendars.json")).stream()
                        .map(c -> calendar(c, days))
                        .toList());
    }

    private Uni<Void> importProcedures(SqlConnection db) {
        List<JsonNode> procedures = files.procedures();
        return batch(db, PROCEDURE, procedures.stream().map(this::procedure).toList())
                .chain(() -> Multi.createFrom()
                        .iterable(procedures)
                        .onItem()
                        .transformToUniAndConcatenate(p -> unchanged(db, p))
                        .collect()
                        .last())
                .invoke(() -> LOG.debugf("%d procedures in the catalogue", procedures.size()))
                .replaceWithVoid();
    }

    /** Two files of one version that differ would leave dossiers under a law that nobody can read any more. */
    private Uni<Boolean> unchanged(SqlConnection db, JsonNode p) {
        return db.preparedQuery("select content_hash = $3 from procedure_version where code = $1 and version = $2")
                .execute(Tuple.of(p.get("code").asText(), p.get("version").asInt(), hash(p)))
                .map(rows -> rows.iterator().next().getBoolean(0))
                .invoke(same -> {
                    if (!same) {
                        LOG.warnf(
                                "procedure %s version %d differs from the version already in use; give the file a new version",
                                p.get("code").asText(), p.get("version").asInt());
                    }
                });
    }

    private static Uni<Void> batch(SqlConnection db, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : db.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    private Tuple agency(JsonNode a) {
        return Tuple.tuple()
                .addValue(a.get("code").asText())
                .addValue(a.get("kind").asText())
                .addValue(a.get("level").asText())
                .addValue(text(a, "parent"))
                .addValue(object(a.get("name")))
                .addValue(a.get("ruleSet").asText())
                .addValue(LocalDate.parse(a.get("validFrom").asText()))
                .addValue(date(a, "validTo"))
                .addValue(strings(a.get("successors")))
                .addValue(text(a, "gsoCode"))
                .addValue(a.hasNonNull("address") ? object(a.get("address")) : null)
                .addValue(text(a, "phone"));
    }

    private static Tuple calendar(JsonNode c, JsonArray days) {
        ZoneId zone = ZoneId.of(c.get("zone").asText());
        return Tuple.of(
                c.get("agency").asText(),
                LocalDate.parse(c.get("appliedOn").asText()).atStartOfDay(zone).toOffsetDateTime(),
                zone.getId(),
                new JsonObject()
                        .put("sessions", new JsonArray(c.get("sessions").toString()))
                        .put("days", days)
                        .put("outages", new JsonArray()),
                c.get("legalBasis").asText());
    }

    private static JsonObject day(String[] cells) {
        return new JsonObject()
                .put("day", cells[0])
                .put("kind", cells[1])
                .put("name", new JsonObject().put("vi", cells[2]).put("en", cells[4]))
                .put("source", cells[3]);
    }

    private static Tuple limit(JsonNode l) {
        return Tuple.tuple()
                .addValue(l.get("code").asText())
                .addValue(l.get("version").asInt())
                .addValue(LocalDate.parse(l.get("validFrom").asText()))
                .addValue(date(l, "validTo"))
                .addValue(l.get("rule").asText())
                .addValue(l.get("amount").asInt())
                .addValue(object(l.get("parameters")))
                .addValue(object(l.get("text")))
                .addValue(l.get("legalBasis").asText())
                .addValue(l.get("verified").asBoolean());
    }

    private Tuple procedure(JsonNode node) {
        Procedure p = parse(node);
        String words = Folding.fold(p.name().vi() + " " + p.name().en() + " "
                + p.summary().vi() + " " + p.summary().en() + " " + String.join(" ", p.keywords()) + " "
                + p.field().name().vi() + " " + p.field().name().en() + " " + p.code());
        return Tuple.tuple()
                .addValue(UUID.nameUUIDFromBytes((p.code() + "/" + p.version()).getBytes(StandardCharsets.UTF_8)))
                .addValue(p.code())
                .addValue(p.version())
                .addValue(p.validFrom())
                .addValue(p.validTo())
                .addValue(p.field().code())
                .addValue(p.level().name())
                .addValue(p.onlineLevel().name())
                .addValue(p.name().vi())
                .addValue(words)
                .addValue(p.offeredBy().toArray(String[]::new))
                .addValue(object(node))
                .addValue(hash(node));
    }

    private Procedure parse(JsonNode node) {
        try {
            return json.treeToValue(node, Procedure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "procedure file " + node.path("code").asText() + " is not readable", e);
        }
    }

    private static String hash(JsonNode node) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(node.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String[] strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toArray(String[]::new);
    }

    private static JsonObject object(JsonNode node) {
        return new JsonObject(node.toString());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static @Nullable LocalDate date(JsonNode node, String name) {
        return node.hasNonNull(name) ? LocalDate.parse(node.get(name).asText()) : null;
    }
}
