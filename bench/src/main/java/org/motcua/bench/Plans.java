package org.motcua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL runs the three reads: {@code explain (analyze)} of the application's own statements with the values of the run. */
final class Plans {
    private static final String SUBTREE = "select array(with recursive below (code) as (select 'H53.DEMO.10' union all "
            + "select a.code from agency a join below b on a.parent = b.code) select code from below)::text";
    private final ProductSql sql;

    Plans(ProductSql sql) {
        this.sql = sql;
    }

    /** One line a read: which index, how many pages, how long. */
    List<String> of(Connection db) throws SQLException {
        String code = text(db, "select dossier_code from dossier where dossier_code is not null limit 1");
        String agencies = text(db, SUBTREE);
        String roles = "array_fill('INTAKE_OFFICER'::text, array[" + agencies.split(",").length + "])";
        return List.of(
                "lookup: " + plan(db, sql.constant("org.motcua.dossier.api.PublicStatusQueries", "BY_CODE"), "text", "'" + code + "'"),
                "list: " + plan(db, sql.constant("org.motcua.dossier.DossierQueries", "MINE"),
                        "text, text, timestamptz, uuid, int", "'demo|citizen-1', null, null, null, 21"),
                "queue: " + plan(db, sql.constant("org.motcua.dossier.WorkQueueQueries", "BY_SCOPE_AND_TIME"),
                        "text, text, text, timestamptz, timestamptz, text, smallint, timestamptz, uuid, int, text[], text[], text[]",
                        "null, null, null, null, null, null, null, null, null, 21, '" + agencies + "', " + roles + ", array['SUBMITTED']"));
    }

    private static String text(Connection db, String query) throws SQLException {
        try (Statement s = db.createStatement(); ResultSet rows = s.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** A generic plan: the one that a prepared statement ends with. */
    private static String plan(Connection db, String statement, String types, String values) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute("set plan_cache_mode = force_generic_plan");
            s.execute("prepare measured (" + types + ") as " + statement);
            StringBuilder plan = new StringBuilder();
            for (int i = 0; i < 2; i++) {
                plan.setLength(0);
                try (ResultSet rows = s.executeQuery("explain (analyze, buffers) execute measured(" + values + ")")) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
            }
            s.execute("deallocate measured");
            return summary(plan.toString());
        }
    }

    private static String summary(String plan) {
        return find("(?:Index(?: Only)? Scan|Bitmap Index Scan)[^(]*? (?:using|on) (\\w+)", plan).orElse("no index")
                + (plan.contains("Seq Scan on dossier") ? ", sequential scan of dossier" : "")
                + ", " + find("Buffers: shared ([^\n]*)", plan).orElse("") + " pages, " + find("Execution Time: ([^\n]*)", plan).orElse("");
    }

    private static java.util.Optional<String> find(String pattern, String in) {
        Matcher m = Pattern.compile(pattern).matcher(in);
        return m.find() ? java.util.Optional.of(m.group(1)) : java.util.Optional.empty();
    }
}
