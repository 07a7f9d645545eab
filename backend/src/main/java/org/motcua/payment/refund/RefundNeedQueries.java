package org.motcua.payment.refund;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.motcua.shared.Reads;

/** Money that somebody must decide about and that nobody has asked for yet. */
@ApplicationScoped
class RefundNeedQueries {
    /** What is left of each: what was asked for counts until it is declined. */
    private static final String OPEN = """
            select * from (
              select n.id, n.why, n.agency, least(n.amount - coalesce(a.amount, 0), coalesce(o.amount, n.amount) - coalesce(b.amount, 0))::bigint as amount,
                n.at, n.obligation, coalesce(o.dossier_code, o.filing_reference) as code, coalesce(o.payer_name, p.payer_name) as payer_name
              from payment_refund_need n join payment_movement m on m.id = n.movement
              left join payment_obligation o on o.id = n.obligation left join payment_order p on p.id = m.payment_order
              left join lateral (select sum(r.amount) as amount from payment_refund r where r.need = n.id and r.state <> 'DECLINED') a on true
              left join lateral (select sum(r.amount) as amount from payment_refund r where r.obligation = n.obligation and r.state <> 'DECLINED') b on true
              where n.agency = any ($1)) as open
            where amount > 0 order by at, id limit 100""";

    private final Reads reads;

    RefundNeedQueries(Reads reads) {
        this.reads = reads;
    }

    Uni<List<RefundPage.RefundNeedView>> open(List<String> agencies) {
        return reads.query(OPEN, Tuple.of(agencies.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RefundNeedQueries::need)
                        .toList());
    }

    private static RefundPage.RefundNeedView need(Row r) {
        return new RefundPage.RefundNeedView(
                r.getUUID("id"),
                RefundReason.valueOf(r.getString("why")),
                r.getString("agency"),
                r.getLong("amount"),
                r.getOffsetDateTime("at").toInstant(),
                r.getUUID("obligation"),
                r.getString("code"),
                r.getString("payer_name"));
    }
}
