package org.motcua;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package as people start it: what it says, what it refuses, and what a killed process leaves behind. */
class PackagedStartIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void stop() throws Exception {
        for (Process process : started) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void productionWithoutSettingsNamesEveryOneOfThemAndStops() throws Exception {
        Path log = folder.resolve("prod.log");
        Process process = start(log, List.of());
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        String said = Files.readString(log);
        for (String setting : List.of(
                "quarkus.datasource.reactive.url",
                "motcua.oidc.issuer",
                "motcua.oidc.audience",
                "motcua.public-url",
                "motcua.data-dir",
                "motcua.mail.host")) {
            assertTrue(said.contains(setting + " is missing"), said);
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesAKilledProcess() throws Exception {
        Path log = folder.resolve("demo.log");
        Demo first = Demo.onFreePorts();
        Process killed = start(log, first.arguments(folder));
        awaitReady(killed, first, log);
        assertTrue(Files.readString(log).contains("DEMONSTRATION"), "five lines of welcome");
        String id = draft(first);

        Path refusal = folder.resolve("second.log");
        Process second = start(refusal, Demo.onFreePorts().arguments(folder));
        assertTrue(
                second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS),
                "a second process on the same folder must not go on");
        assertTrue(Files.readString(refusal).contains("in use by another process"), Files.readString(refusal));
        assertEquals(200, given().get(first.url() + "/q/health/ready").statusCode(), "and must not harm the first");

        awaitSaid(killed, log, "dossiers of the last weeks are there");
        killed.destroyForcibly().waitFor();
        assertTheBooksAreRight();
        Demo again = Demo.onFreePorts();
        Path secondLog = folder.resolve("again.log");
        awaitReady(start(secondLog, again.arguments(folder)), again, secondLog);
        given().auth()
                .oauth2(again.token("citizen-1"))
                .get(again.url() + "/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    /** The operator's command, on what the demonstration's dossiers and a killed process have left. */
    private void assertTheBooksAreRight() throws Exception {
        Path log = folder.resolve("check.log");
        Process check = start(log, Demo.onFreePorts().arguments(folder), "check-ledger");
        assertTrue(check.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        String said = Files.readString(log);
        assertTrue(said.contains("invariants of money: 0 broken"), said);
        assertEquals(0, check.exitValue(), said);
    }

    private static void awaitSaid(Process process, Path log, String words) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(words)) {
            assertTrue(System.nanoTime() < end && process.isAlive(), () -> words + " was not said");
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private static String draft(Demo demo) {
        return given().auth()
                .oauth2(demo.token("citizen-1"))
                .contentType("application/json")
                .body(Map.of("procedureCode", "1.001193", "agency", "H53.DEMO.10.51"))
                .post(demo.url() + "/api/v1/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @param command of the application, if it is not to serve */
    private Process start(Path log, List<String> arguments, String... command) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(arguments);
        line.addAll(List.of(
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar")
                        .toAbsolutePath()
                        .toString()));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        started.add(process);
        return process;
    }

    private static void awaitReady(Process process, Demo demo, Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (given().get(demo.url() + "/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (Exception notYet) {
                process.waitFor(250, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("not ready:\n" + Files.readString(log));
    }

    private record Demo(int port, int issuerPort, int gatewayPort) {
        static Demo onFreePorts() throws IOException {
            try (ServerSocket a = new ServerSocket(0);
                    ServerSocket b = new ServerSocket(0);
                    ServerSocket c = new ServerSocket(0)) {
                return new Demo(a.getLocalPort(), b.getLocalPort(), c.getLocalPort());
            }
        }

        String url() {
            return "http://localhost:" + port;
        }

        List<String> arguments(Path folder) {
            return List.of(
                    "-Dquarkus.profile=demo",
                    "-Dquarkus.http.port=" + port,
                    "-Dmotcua.standin.issuer-port=" + issuerPort,
                    "-Dmotcua.standin.gateway-port=" + gatewayPort,
                    "-Dmotcua.standin.dossiers=36",
                    "-Dmotcua.data-dir=" + folder.resolve("data"));
        }

        String token(String persona) {
            return given().auth()
                    .preemptive()
                    .basic(persona, "demo")
                    .formParam("grant_type", "client_credentials")
                    .post("http://localhost:" + issuerPort + "/national/token")
                    .path("access_token");
        }
    }
}
