package org.motcua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many officers accept at one counter on one day at the same moment: every dossier must get a code, and no code twice. */
final class Acceptances {
    static final int PARALLEL = 64;
    private static final int WAVES = 10;
    private static final Pattern CODE = Pattern.compile("\"dossierCode\"\\s*:\\s*\"([^\"]+)\"");
    private final Server application;
    private final Tokens tokens;
    private final Drafts drafts;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Executors.newFixedThreadPool(2, Acceptances::daemon)).build();

    Acceptances(Server application, Tokens tokens, Drafts drafts) {
        this.application = application;
        this.tokens = tokens;
        this.drafts = drafts;
    }

    /** What came of it. */
    record Outcome(int accepted, long errors, long codes, Duration took, String firstError) {}

    Outcome run() throws SQLException, IOException, InterruptedException {
        int batch = drafts.prepare(1, PARALLEL * WAVES);
        String applicant = tokens.of(Drafts.OWNER);
        String officer = tokens.of("intake-officer");
        Duration took = Duration.ZERO;
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int wave = 0; wave < WAVES; wave++) {
            List<UUID> ids = new ArrayList<>();
            for (int n = 1; n <= PARALLEL; n++) {
                ids.add(Drafts.id(batch, 1, (long) wave * PARALLEL + n));
            }
            all(ids, "submission", applicant, "");
            long begin = System.nanoTime();
            answers.addAll(all(ids, "acceptance", officer, "{}"));
            took = took.plusNanos(System.nanoTime() - begin);
        }
        List<HttpResponse<String>> errors = answers.stream().filter(a -> a.statusCode() != 200).toList();
        long codes = answers.stream().map(a -> CODE.matcher(a.body())).filter(Matcher::find).map(m -> m.group(1)).distinct().count();
        return new Outcome(answers.size(), errors.size(), codes, took, errors.isEmpty() ? "" : errors.get(0).body());
    }

    private List<HttpResponse<String>> all(List<UUID> ids, String action, String token, String body) {
        return ids.stream().map(id -> send(id, action, token, body)).toList().stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<HttpResponse<String>> send(UUID id, String action, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application.url("/api/v1/dossiers/" + id + "/" + action)))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", action + id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return http.sendAsync((body.isEmpty() ? request : request.header("Content-Type", "application/json")).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "acceptances");
        thread.setDaemon(true);
        return thread;
    }
}
