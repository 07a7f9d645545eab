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
import java.util.UUID;

/** The statements that the application sends for an IPN, in their order: one look, one transaction, the gate's task; nothing between them. */
final class CallbackBooking {
    private static final String TOLD = """
            select p.id, p.agency, p.amount, p.state, exists (select 1 from payment_movement m
              where m.source = p.way and m.merchant = p.merchant and m.external_id = $3)
            from payment_order p where p.number = $1 and p.merchant = $2""";
    private static final String MOVEMENT = """
            insert into payment_movement (id, source, merchant, external_id, payment_order, agency, account, amount, method, at, booked_at)
            values ($1, 'VNPAY', 'bench', $2, $3, $4, 'CLEARING:H53.DEMO:bench', $5, 'VNPAY', $6, $6) on conflict on constraint payment_movement_once do nothing""";
    private static final String ORDER = "select * from payment_order where id = $1 for no key update";
    private static final String ITEMS = "select obligation from payment_order_item where payment_order = $1 order by obligation";
    private static final String OBLIGATION = "select * from payment_obligation where id = $1 order by id for no key update";
    private static final String ALLOCATE = "insert into payment_allocation (obligation, movement, amount) values ($1, $2, $3)";
    private static final String POST = """
            with line as (
              select * from jsonb_to_recordset(cast(cast($6 as text) as jsonb)) as l (line smallint, code text, kind text, agency text, detail text, amount bigint)
            ), account as (
              insert into ledger_account (code, kind, agency, detail) select code, kind, agency, detail from line order by code on conflict do nothing
            ), entry as (
              insert into ledger_entry (id, at, kind, source_id, memo) values ($1, $2, $3, $4, $5)
            )
            insert into ledger_line (entry, line, account, amount) select $1, line, code, amount from line""";
    private static final String GATE = "insert into payment_gate_task (obligation, not_before) values ($1, $2)";
    private static final String LOG = "insert into event (actor, actor_name, actor_role, agency, at, data, stated_at, subject, type, id) "
            + "values ('payment', 'payment', 'SYSTEM', $1, $2, $3, null, $4, $5, $6)";
    private static final String PAID_OBLIGATION =
            "update payment_obligation set state = 'PAID', method = 'VNPAY', reference = $2, met_at = $3 where id = $1";
    private static final String PAID_ORDER = "update payment_order set state = 'PAID', paid_at = $2, ask_at = null where id = $1";
    private static final String TAKE = "update payment_gate_task set attempts = attempts + 1, not_before = $2 where obligation = $1";
    private static final String DOSSIER = "select id from dossier where id = $1 for no key update";
    private static final String DONE = "delete from payment_gate_task where obligation = $1";
    private final Pool pool;

    CallbackBooking(Pool pool) {
        this.pool = pool;
    }

    Future<JsonObject> take(String number) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        return pool.preparedQuery(TOLD).execute(Tuple.of(number, "bench", number))
                .map(rows -> rows.iterator().next())
                .compose(order -> order.getBoolean(4) ? Future.succeededFuture() : book(order, number, now))
                .map(done -> new JsonObject().put("RspCode", "00").put("Message", "Confirm Success"));
    }

    private Future<RowSet<Row>> book(Row told, String number, OffsetDateTime now) {
        UUID order = told.getUUID(0);
        UUID obligation = UUID.fromString(order.toString().replace("0190f6b0", "0190f6b1"));
        return pool.withTransaction(db -> book(db, told, obligation, number, now))
                .compose(done -> pool.preparedQuery(TAKE).execute(Tuple.of(obligation, now)))
                .compose(done -> pool.preparedQuery(DOSSIER).execute(Tuple.of(obligation)))
                .compose(done -> pool.preparedQuery(DONE).execute(Tuple.of(obligation)));
    }

    private static Future<RowSet<Row>> book(SqlConnection db, Row told, UUID obligation, String number, OffsetDateTime now) {
        UUID order = told.getUUID(0);
        String agency = told.getString(1);
        long amount = told.getLong(2);
        UUID movement = UUID.randomUUID();
        return db.preparedQuery(MOVEMENT).execute(Tuple.of(movement, number, order, agency, amount, now))
                .compose(done -> db.preparedQuery(ORDER).execute(Tuple.of(order)))
                .compose(done -> db.preparedQuery(ITEMS).execute(Tuple.of(order)))
                .compose(done -> db.preparedQuery(OBLIGATION).execute(Tuple.of(obligation)))
                .compose(done -> db.preparedQuery(ALLOCATE).execute(Tuple.of(obligation, movement, amount)))
                .compose(done -> db.preparedQuery(POST).execute(Tuple.of(UUID.randomUUID(), now, "PAID", movement, "VNPAY " + number, lines(agency, amount))))
                .compose(done -> db.preparedQuery(GATE).execute(Tuple.of(obligation, now)))
                .compose(done -> db.preparedQuery(LOG).execute(Tuple.of(agency, now, new JsonObject().put("movement", movement.toString()).put("amount", amount)
                        .put("method", "VNPAY").put("reference", number), obligation, "PAYMENT_OBLIGATION_MET", UUID.randomUUID())))
                .compose(done -> db.preparedQuery(LOG).execute(Tuple.of(agency, now, new JsonObject().put("number", number).put("movement", movement.toString())
                        .put("amount", amount), order, "PAYMENT_ORDER_PAID", UUID.randomUUID())))
                .compose(done -> db.preparedQuery(PAID_OBLIGATION).execute(Tuple.of(obligation, number, now)))
                .compose(done -> db.preparedQuery(PAID_ORDER).execute(Tuple.of(order, now)));
    }

    private static String lines(String agency, long amount) {
        return """
                [{"line":1,"code":"RECEIVABLE:%1$s","kind":"RECEIVABLE","agency":"%1$s","amount":%2$d},\
                {"line":2,"code":"CLEARING:H53.DEMO:bench","kind":"CLEARING","agency":"H53.DEMO","detail":"bench","amount":%3$d}]""".formatted(agency, -amount, amount);
    }
}
