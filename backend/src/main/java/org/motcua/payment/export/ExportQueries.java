package org.motcua.payment.export;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Reads;

/** The rows of tables for accountants. */
@ApplicationScoped
class ExportQueries {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final List<String> RECEIPT_HEAD = List.of(
            "Mẫu số",
            "Ký hiệu",
            "Số",
            "Trạng thái",
            "Đơn vị thu",
            "Lập lúc",
            "Nộp lúc",
            "Người nộp",
            "Mã hồ sơ",
            "Số tiền",
            "Hình thức",
            "Người lập",
            "Lý do hủy, thay thế");
    private static final String RECEIPTS = """
            select case form when 'FEE' then '01BLP' else '01BLTH' end as sign, symbol, number, state, agency, issued_at, paid_at, payer_name,
              dossier_code, amount, method, issuer_name, reason
            from receipt where agency = any ($1) and issued_at >= $2 and issued_at < $3 order by agency, year, form, number limit $4""";
    private static final List<String> LEDGER_HEAD =
            List.of("Bút toán", "Lúc", "Loại", "Diễn giải", "Tài khoản", "Nợ", "Có");
    private static final String LEDGER = """
            select e.id, e.at, e.kind, e.memo, l.account, l.amount from ledger_entry e join ledger_line l on l.entry = e.id
            join ledger_account a on a.code = l.account
            where a.agency = any ($1) and e.at >= $2 and e.at < $3 order by e.at, e.id, l.line limit $4""";
    private final Reads reads;

    ExportQueries(Reads reads) {
        this.reads = reads;
    }

    /** @param most one more than may be exported */
    Uni<ExportTable> receipts(List<String> agencies, OffsetDateTime from, OffsetDateTime to, int most, ZoneId zone) {
        return reads.query(RECEIPTS, Tuple.of(agencies.toArray(String[]::new), from, to, most))
                .map(rows -> new ExportTable(
                        "Bien lai",
                        RECEIPT_HEAD,
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(r -> receipt(r, zone))
                                .toList()));
    }

    Uni<ExportTable> ledger(List<String> agencies, OffsetDateTime from, OffsetDateTime to, int most, ZoneId zone) {
        return reads.query(LEDGER, Tuple.of(agencies.toArray(String[]::new), from, to, most))
                .map(rows -> new ExportTable(
                        "So cai",
                        LEDGER_HEAD,
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(r -> entry(r, zone))
                                .toList()));
    }

    private static List<@Nullable Object> receipt(Row r, ZoneId zone) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(r.getString("sign"));
        cells.add(r.getString("symbol"));
        cells.add("%07d".formatted(r.getLong("number")));
        cells.add(r.getString("state"));
        cells.add(r.getString("agency"));
        cells.add(moment(r.getOffsetDateTime("issued_at"), zone));
        cells.add(moment(r.getOffsetDateTime("paid_at"), zone));
        cells.add(r.getString("payer_name"));
        cells.add(r.getString("dossier_code"));
        cells.add(r.getLong("amount"));
        cells.add(r.getString("method"));
        cells.add(r.getString("issuer_name"));
        cells.add(r.getString("reason"));
        return cells;
    }

    private static List<@Nullable Object> entry(Row r, ZoneId zone) {
        long amount = r.getLong("amount");
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(r.getUUID("id").toString());
        cells.add(moment(r.getOffsetDateTime("at"), zone));
        cells.add(r.getString("kind"));
        cells.add(r.getString("memo"));
        cells.add(r.getString("account"));
        cells.add(amount > 0 ? Long.valueOf(amount) : null);
        cells.add(amount < 0 ? Long.valueOf(-amount) : null);
        return cells;
    }

    private static String moment(OffsetDateTime at, ZoneId zone) {
        return at.atZoneSameInstant(zone).format(MOMENT);
    }
}
