package org.motcua.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills the database with dossiers of two years by COPY: one stream of dossiers, one of events, both through the tables' own
 * constraints and indexes. The latest 2 % are still open.
 */
final class Loader {
    private static final Duration PERIOD = Duration.ofDays(730);
    private static final double OPEN = 0.02;
    private static final int BATCH = 1 << 16;
    /** Every load gives each of the personas this many. */
    private static final int OF_EACH_CITIZEN = 40;

    private final Database database;
    private final List<Offer> offers;
    private final Map<String, String> receiving;
    private final LegalTime time;
    private final SplittableRandom random;

    Loader(Database database, List<Offer> offers, LegalTime time, long seed) throws SQLException {
        this.database = database;
        this.offers = offers;
        this.time = time;
        this.random = new SplittableRandom(seed);
        try (Connection db = database.connect()) {
            this.receiving = receiving(db);
        }
    }

    /** What was loaded, and how fast. */
    record Loaded(long dossiers, long events, Duration took) {
        long rowsPerSecond() {
            return Math.round((dossiers + events) * 1e9 / took.toNanos());
        }
    }

    Loaded load(int count) throws SQLException, IOException {
        long begin = System.nanoTime();
        long events;
        Instant end = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try (Connection one = database.connect(); Connection two = database.connect()) {
            Serials serials = Serials.read(one);
            CopyIn dossiers = copy(one, "dossier", Story.COLUMNS);
            CopyIn log = copy(two, "event", Story.EVENT_COLUMNS);
            CopyRow dossierRows = new CopyRow();
            CopyRow eventRows = new CopyRow();
            for (int i = 0; i < count; i++) {
                story(i, count, end, serials).writeTo(dossierRows, eventRows);
                flush(dossiers, dossierRows, BATCH);
                flush(log, eventRows, BATCH);
            }
            flush(dossiers, dossierRows, 0);
            flush(log, eventRows, 0);
            dossiers.endCopy();
            events = log.endCopy();
            serials.write(one);
        }
        return new Loaded(count, events, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static CopyIn copy(Connection db, String table, String columns) throws SQLException {
        return db.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    private static void flush(CopyIn to, CopyRow rows, int atLeast) throws SQLException {
        if (rows.length() > atLeast) {
            byte[] bytes = rows.take();
            to.writeToCopy(bytes, 0, bytes.length);
        }
    }

    private Story story(int i, int count, Instant end, Serials serials) {
        Offer offer = offers.get(random.nextInt(offers.size()));
        String competent = offer.agencies().get(random.nextInt(offer.agencies().size()));
        String channel = offer.online() && random.nextInt(100) < 60 ? "ONLINE" : "COUNTER";
        int every = Math.max(4, count / OF_EACH_CITIZEN);
        String owner = channel.equals("COUNTER") ? null : i % every < 3 ? "demo|citizen-" + (i % every + 1) : "bench|c" + random.nextInt(count / 3 + 1);
        Instant created = end.minus(PERIOD).plusMillis((long) (PERIOD.toMillis() * (double) i / count));
        Story s = new Story(random, offer, time, competent, receiving.get(competent), channel, owner, created, end);
        if (i < count * (1 - OPEN)) {
            done(s, serials, offer);
        } else {
            open(s, serials, offer);
        }
        return s;
    }

    private void done(Story s, Serials serials, Offer offer) {
        s.submit();
        int kind = random.nextInt(100);
        if (kind < 4) {
            s.refuse();
            return;
        }
        if (kind < 7) {
            s.withdraw();
            return;
        }
        if (kind < 19) {
            s.askSupplement();
            s.answerSupplement();
        }
        accept(s, serials);
        upTo(s, offer.signature(), true);
        s.decide();
        if (s.owes()) {
            s.pay();
        }
        s.giveBack();
        s.close();
    }

    /** How much is where, in percent: what an office has in hand on a day. */
    private void open(Story s, Serials serials, Offer offer) {
        int kind = random.nextInt(100);
        if (kind < 5) {
            return;
        }
        s.submit();
        if (kind < 30) {
            return;
        }
        if (kind < 38) {
            s.askSupplement();
            return;
        }
        s.accept(serials);
        if (kind < 50) {
            return;
        }
        if (s.owes()) {
            s.pay();
        }
        upTo(s, 1 + random.nextInt(offer.signature()), kind < 80);
        if (kind >= 85 && kind < 88) {
            s.suspend();
        }
        if (kind >= 88) {
            upTo(s, offer.signature(), true);
            s.decide();
        }
        if (kind >= 96) {
            s.giveBack();
        }
    }

    private void accept(Story s, Serials serials) {
        s.accept(serials);
        if (s.owes()) {
            s.pay();
        }
    }

    private void upTo(Story s, int step, boolean taken) {
        while (s.step() < step) {
            s.forward();
        }
        if (taken && !s.isAssigned()) {
            s.takeOver("bench|o" + random.nextInt(200));
        }
    }

    private static Map<String, String> receiving(Connection db) throws SQLException {
        String sql = """
                select a.code, coalesce(own.code, above.code) from agency a
                left join agency own on own.parent = a.code and own.kind = 'ONE_STOP'
                left join agency above on above.parent = a.parent and above.kind = 'ONE_STOP'""";
        Map<String, String> receiving = new HashMap<>();
        try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery(sql)) {
            while (rows.next()) {
                receiving.put(rows.getString(1), rows.getString(2));
            }
        }
        return receiving;
    }

    /** Dossier codes from everywhere in the table. */
    static List<String> codes(Connection db, int count) throws SQLException {
        List<String> codes = new ArrayList<>();
        String sql = "select dossier_code from dossier where dossier_code is not null order by md5(dossier_code) limit " + count;
        try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery(sql)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }
}
