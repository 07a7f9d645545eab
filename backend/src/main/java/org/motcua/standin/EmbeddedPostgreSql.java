package org.motcua.standin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A real PostgreSQL from Maven artifacts. Runs as an ordinary user, and as root too (the library wraps the server in {@code unshare -U}). */
final class EmbeddedPostgreSql {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgreSql.class);

    private EmbeddedPostgreSql() {}

    /** Starts it at the first call. User and database are {@code postgres}; only the loopback interface listens. */
    static String url(StandinSettings settings) {
        return settings.once("postgresql", () -> "postgresql://127.0.0.1:" + start(settings) + "/postgres");
    }

    private static int start(StandinSettings settings) {
        long begin = System.nanoTime();
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "80")
                    .setRegisterShutdownHook(false);
            if (!settings.throwAway()) {
                settings.takeFolder();
                keep(server, settings.data().resolve("postgres"));
            }
            EmbeddedPostgres running = server.start();
            StandinSettings.afterQuarkus("stop-postgresql", () -> stop(running));
            LOG.debugf(
                    "PostgreSQL on port %d after %d ms",
                    running.getPort(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            return running.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library turns durability off, which suits throw-away data only. */
    private static void keep(EmbeddedPostgres.Builder server, Path folder) throws IOException {
        stopOrphan(folder);
        Files.createDirectories(folder);
        server.setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    /** One folder of unpacked binaries per user: a folder that root made is closed to the others. */
    private static java.io.File binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "motcua-postgresql-" + System.getProperty("user.name"))
                .toFile();
    }

    private static void stop(EmbeddedPostgres running) {
        try {
            running.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL was not stopped", e);
        }
    }

    /** A JVM that was killed leaves the server running, and a second one cannot start on the same folder. */
    private static void stopOrphan(Path folder) throws IOException {
        Path lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(process -> {
                    LOG.warnf("stopping PostgreSQL %d, which a killed process left on %s", pid, folder);
                    process.destroy();
                    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
                });
    }
}
