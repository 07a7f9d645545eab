package org.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Orders of one obligation each, ready to be paid, and the IPNs that say so, signed as VNPAY signs them. */
final class Callbacks {
    static final String CODE = "BENCH001";
    static final String SECRET = "a-secret-of-the-bench";
    private static final long AMOUNT = 50_000;
    private static final String OBLIGATIONS = """
            insert into payment_obligation (id, dossier, kind, gate, state, amount, lines, reason, agency, payer, payer_name, procedure_version, search_text, required_at, raised_at)
            select ('0190f6b1-' || lpad(to_hex(%1$d), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(), 'FEE', 'PROCESSING', 'OWED', %3$d,
              '{"items": []}', 'Lệ phí', 'H53.DEMO.10.59.00', 'demo|citizen-1', 'Nguyễn Thị Mai', gen_random_uuid(), '', now(), now()
            from generate_series(1, %2$d) as n""";
    private static final String ORDERS = """
            insert into payment_order (id, number, agency, payer, payer_name, way, merchant, amount, state, created_at, expires_at, ask_at)
            select ('0190f6b0-' || lpad(to_hex(%1$d), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '9' || lpad('%1$d', 4, '0') || lpad(n::text, 9, '0'),
              'H53.DEMO.10.59.00', 'demo|citizen-1', 'Nguyễn Thị Mai', 'VNPAY', 'bench', %3$d, 'OPEN', now(), now() + interval '1 day', now() + interval '1 day'
            from generate_series(1, %2$d) as n""";
    private static final String ITEMS = """
            insert into payment_order_item (payment_order, obligation, amount)
            select ('0190f6b0-' || lpad(to_hex(%1$d), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
              ('0190f6b1-' || lpad(to_hex(%1$d), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, %3$d
            from generate_series(1, %2$d) as n""";
    private final Database database;
    private final Path work;
    private int batches;

    /** A kept folder has batches of earlier runs. */
    Callbacks(Database database, Path work) throws SQLException {
        this.database = database;
        this.work = work;
        this.batches = (int) database.number("select coalesce(max(substr(number, 2, 4)::int), 0) from payment_order where merchant = 'bench'");
    }

    /** The merchant as the application is told of it. It asks nobody what became of an order, and tells no dossier: there is neither. */
    static List<String> merchant() {
        String name = "-Dmotcua.payment.merchants.bench.";
        return List.of(name + "agency=H53.DEMO", name + "way=VNPAY", name + "code=" + CODE, name + "secret=" + SECRET, name + "url=http://localhost/pay",
                name + "query-url=http://localhost/query", "-Dmotcua.payment.follow-every=off", "-Dmotcua.payment.orders-every=off");
    }

    /** @return a file of one IPN a line, each for an order of its own */
    Path prepare(String prefix, int orders) throws SQLException, IOException {
        batches++;
        for (String sql : List.of(OBLIGATIONS, ORDERS, ITEMS)) {
            database.run(sql.formatted(batches, orders, AMOUNT));
        }
        database.run("analyze payment_obligation, payment_order, payment_order_item, payment_movement, payment_allocation, ledger_entry, ledger_line");
        List<String> lines = new ArrayList<>();
        for (int n = 1; n <= orders; n++) {
            String number = "9%04d%09d".formatted(batches, n);
            String query = "vnp_Amount=" + AMOUNT * 100 + "&vnp_BankCode=NCB&vnp_OrderInfo=HS" + number + "&vnp_PayDate=20261125100000&vnp_ResponseCode=00&vnp_TmnCode="
                    + CODE + "&vnp_TransactionNo=" + number + "&vnp_TransactionStatus=00&vnp_TxnRef=" + number;
            lines.add(prefix + "?" + query + "&vnp_SecureHash=" + hmac(query));
        }
        return Files.write(work.resolve("callbacks.txt"), lines);
    }

    /** Booked so far, by either side. */
    long booked() throws SQLException {
        return database.number("select count(*) from payment_movement");
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
