package org.motcua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** The dossier codes that were given out: continued from what the database knows, and told to it afterwards. */
final class Serials {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private final Map<String, Map<LocalDate, Long>> last = new HashMap<>();

    static Serials read(Connection db) throws SQLException {
        Serials serials = new Serials();
        try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery("select agency, day, last from dossier_serial")) {
            while (rows.next()) {
                serials.last.computeIfAbsent(rows.getString(1), a -> new HashMap<>()).put(rows.getObject(2, LocalDate.class), rows.getLong(3));
            }
        }
        return serials;
    }

    String next(String agency, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZONE);
        long serial = last.computeIfAbsent(agency, a -> new HashMap<>()).merge(day, 1L, Long::sum);
        return "%s-%s-%04d".formatted(agency, DAY.format(day), serial);
    }

    void write(Connection db) throws SQLException {
        String sql = "insert into dossier_serial (agency, day, last) values (?, ?, ?) on conflict (agency, day) do update set last = excluded.last";
        try (PreparedStatement s = db.prepareStatement(sql)) {
            for (Map.Entry<String, Map<LocalDate, Long>> agency : last.entrySet()) {
                for (Map.Entry<LocalDate, Long> day : agency.getValue().entrySet()) {
                    s.setString(1, agency.getKey());
                    s.setObject(2, day.getKey());
                    s.setLong(3, day.getValue());
                    s.addBatch();
                }
            }
            s.executeBatch();
        }
    }
}
