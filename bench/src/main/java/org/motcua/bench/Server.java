package org.motcua.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own. */
final class Server implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
        // when the run is broken off
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** The packaged application in its demonstration profile, on the given database, with no limit on look-ups. */
    static Server application(Path root, Path work, String database, int issuerPort) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = java();
        if (Bench.PATHS.contains("callback")) {
            command.addAll(Callbacks.merchant());
        }
        command.addAll(List.of("-Dquarkus.profile=demo", "-Dquarkus.http.port=" + port, "-Dquarkus.datasource.reactive.url=" + database,
                "-Dmotcua.data-dir=" + work.resolve("data"), "-Dmotcua.standin.issuer-port=" + issuerPort, "-Dmotcua.lookup.per-minute=0", "-Dmotcua.form.follow-every=off", "-Dmotcua.standin.dossiers=0"));
        command.addAll(split(System.getProperty("bench.app.options", "")));
        command.addAll(List.of("-jar", root.resolve("backend/target/quarkus-app/quarkus-run.jar").toString()));
        return start("application", command, root, port, "/q/health/ready");
    }

    static Server ceiling(Path root, String database) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = java();
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ceiling.class.getName(), String.valueOf(port), database,
                root.resolve("backend/target/quarkus-app").toString()));
        return start("ceiling", command, root, port, "/ready");
    }

    private static Server start(String name, List<String> command, Path root, int port, String ready) throws IOException, InterruptedException {
        Path log = root.resolve("bench/target/" + name + ".log");
        Server server = new Server(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
        for (int i = 0; i < 600; i++) {
            if (!server.process.isAlive()) {
                throw new IllegalStateException("the " + name + " did not start: see " + log);
            }
            if (server.answers(ready)) {
                return server;
            }
            Thread.sleep(100);
        }
        server.close();
        throw new IllegalStateException("the " + name + " was not ready within a minute: see " + log);
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(2)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param line path, and behind a tab a token, as wrk is told it */
    int bytes(String line) throws IOException, InterruptedException {
        String[] parts = line.split("\t");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(parts[0])));
        if (parts.length > 1) {
            request.header("Authorization", "Bearer " + parts[1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(split(System.getProperty("bench.java", "")));
        return command;
    }

    private static List<String> split(String options) {
        return Arrays.stream(options.strip().split("\\s+")).filter(o -> !o.isEmpty()).toList();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
