package org.motcua.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** PostgreSQL from the same artifacts and with the same settings as the application's embedded default: nothing committed is lost. */
final class Database implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @param data what is there already stays, and lies as the application's own {@code motcua.data-dir} does */
    static Database start(Path work, Path data) throws IOException {
        Files.createDirectories(data);
        return new Database(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(work.resolve("binaries").toFile())
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "120")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // so that no checkpoint of the load falls into a measurement
                .setServerConfig("max_wal_size", "4GB")
                .start());
    }

    String url() {
        return "postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:" + url(), "postgres", "postgres");
    }

    void run(String... statements) throws SQLException {
        try (Connection db = connect(); Statement s = db.createStatement()) {
            for (String statement : statements) {
                s.execute(statement);
            }
        }
    }

    long number(String query) throws SQLException {
        try (Connection db = connect(); Statement s = db.createStatement(); ResultSet rows = s.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What the log's followers, autovacuum and the checkpointer would have done in time: what is loaded counts as followed. */
    void settle() throws SQLException {
        for (String follower : List.of("payment", "receipt", "feedback")) {
            run("update " + follower + "_cursor set (seq, seen_seq) = (select max(seq), max(seq) from event)");
        }
        run("delete from payment_dossier_task");
        run("vacuum (analyze) dossier", "vacuum (analyze) event", "vacuum (analyze) idempotency", "vacuum (analyze) attachment", "checkpoint");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
