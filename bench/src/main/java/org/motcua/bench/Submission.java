package org.motcua.bench;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements that the application sends for a submission, in their order and in one transaction, and nothing between them. */
final class Submission {
    private static final List<String> COLUMNS = List.of("accepted_at", "applicant", "applicant_name", "assignee", "assignee_name", "assurance", "channel", "channel_rank",
            "clock_started_at", "competent_agency", "contact", "created_at", "decided_at", "delivery", "dossier_code", "due_at", "dues", "expires_at", "extension", "extensions", "filing_reference",
            "finished_at", "form", "holding_agency", "intake_started_at", "next_alert_at", "opinion_agencies", "opinions", "original_due_at", "outcome", "owner", "paused_at", "pauses", "postal", "procedure_code",
            "procedure_version", "progress", "queue_due_at", "receiving_agency", "search_text", "state", "state_before_pause", "status_token", "step", "step_code",
            "step_due_at", "step_role", "step_started_at", "submitted_at", "supplement", "supplement_requests", "told_alerts", "updated_at", "version");
    private static final String TAKE = """
            insert into idempotency (actor, key, request_hash, status, created_at) values ($1, $2, $3, 0, $4)
            on conflict do nothing""";
    private static final String KEEP = """
            insert into idempotency (actor, key, request_hash, status, response, created_at) values ($1, $2, $3, 1, cast(cast($4 as text) as jsonb), $5)
            on conflict (actor, key) do update set status = 1, response = excluded.response""";
    private static final String PAPERS = "select id, added_at, added_by, file_name, media_type, paper, removed_at, sha256, size, subject from attachment "
            + "where subject = $1 and removed_at is null order by added_at, id";
    private static final String LOCK = "select id, " + String.join(", ", COLUMNS) + " from dossier where id = $1 for no key update";
    private static final String LOG = "insert into event (actor, actor_name, actor_role, agency, at, data, stated_at, subject, type, id) "
            + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    private static final String UPDATE = "update dossier set "
            + IntStream.range(0, COLUMNS.size()).mapToObj(i -> COLUMNS.get(i) + " = $" + (i + 1)).collect(Collectors.joining(", "))
            + " where id = $" + (COLUMNS.size() + 1) + " and version = $" + (COLUMNS.size() + 2);
    private static final Set<String> TIMES = Set.of("submitted_at", "updated_at", "queue_due_at", "intake_started_at");
    private static final String ACTOR = "demo|" + Drafts.OWNER;
    private final Pool pool;

    Submission(Pool pool) {
        this.pool = pool;
    }

    Future<JsonObject> file(String id, String key) {
        UUID dossier = UUID.fromString(id);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        JsonObject receipt = new JsonObject().put("id", id).put("state", "SUBMITTED").put("filingReference", "TN-" + id).put("statusToken", id)
                .put("dueAt", now.toString());
        return pool.withTransaction(db -> db.preparedQuery(TAKE).execute(Tuple.of(ACTOR, key, key, now))
                .compose(taken -> db.preparedQuery(PAPERS).execute(Tuple.of(dossier)))
                .compose(papers -> db.preparedQuery(LOCK).execute(Tuple.of(dossier)))
                .compose(rows -> change(db, dossier, rows.iterator().next(), now))
                .compose(done -> db.preparedQuery(KEEP).execute(Tuple.of(ACTOR, key, key, receipt.encode(), now)))
                .map(kept -> receipt));
    }

    private static Future<RowSet<Row>> change(SqlConnection db, UUID id, Row row, OffsetDateTime now) {
        if (!row.getString("state").equals("DRAFT")) {
            return Future.failedFuture("not a draft");
        }
        JsonObject data = new JsonObject().put("filingReference", "TN-" + id).put("statusToken", id.toString()).put("form", row.getJsonObject("form"))
                .put("contact", row.getJsonObject("contact")).put("delivery", row.getJsonObject("delivery")).put("intakeDueAt", now.toString());
        Tuple event = Tuple.of(ACTOR, "Nguyễn Thị Mai", "APPLICANT", row.getString("holding_agency"), now, data).addValue(null).addValue(id)
                .addValue("DOSSIER_SUBMITTED").addValue(UUID.randomUUID());
        return db.preparedQuery(LOG).execute(event).compose(logged -> db.preparedQuery(UPDATE).execute(changed(id, row, now)));
    }

    private static Tuple changed(UUID id, Row row, OffsetDateTime now) {
        Tuple values = Tuple.tuple();
        COLUMNS.forEach(c -> values.addValue(TIMES.contains(c) ? now : switch (c) {
            // or the application would have to tell of what the ceiling filed
            case "next_alert_at" -> now.plusHours(6);
            case "state" -> "SUBMITTED";
            case "filing_reference" -> "TN-" + id;
            case "status_token" -> id.toString();
            case "step_role" -> "INTAKE_OFFICER";
            case "search_text" -> "tn-" + id + " nguyen thi mai";
            case "version" -> row.getInteger("version") + 1;
            default -> row.getValue(c);
        }));
        return values.addValue(id).addValue(row.getInteger("version"));
    }
}
