package org.motcua.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The load generator: wrk, the one that takes the least of the machine from what is measured. */
record Wrk(Path work, int connections, int seconds) {
    static final int THREADS = 2;

    /** One measurement. Times in milliseconds; {@code failed}: answers other than 2xx, and broken connections. */
    record Result(double perSecond, double p50, double p99, long requests, long failed) {}

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("wrk", "-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    Result run(String script, String url, int duration, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t" + THREADS, "-c" + connections, "-d" + duration + "s", "--timeout", "10s",
                "-s", script(script).toString(), url, "--"));
        command.addAll(arguments);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        return output.lines().filter(l -> l.startsWith("RESULT ")).findFirst().map(Wrk::parse)
                .orElseThrow(() -> new IllegalStateException("wrk said:\n" + output));
    }

    private static Result parse(String line) {
        long[] n = java.util.Arrays.stream(line.split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
        return new Result(n[0] * 1e6 / n[1], n[2] / 1e3, n[3] / 1e3, n[0], n[4] + n[5]);
    }

    /** wrk reads its script from a file: the one asked for, and after it how results are told. */
    private Path script(String name) throws IOException {
        Path file = work.resolve(name);
        if (!Files.exists(file)) {
            Files.writeString(file, resource(name) + resource("result.lua"));
        }
        return file;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Wrk.class.getResourceAsStream("/wrk/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
