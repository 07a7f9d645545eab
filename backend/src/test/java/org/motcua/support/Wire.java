package org.motcua.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Many requests at once, and requests that break off. */
public final class Wire {
    private static final int AT_ONCE = 40;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    public static HttpRequest post(Caller by, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Authorization", "Bearer " + by.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    /** With a body as JSON, or without one. */
    public static HttpRequest sending(Caller by, String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(by, path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        String json = Samples.JSON.valueToTree(body).toString();
        return request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    /** A request of somebody, still without its method. */
    static HttpRequest.Builder request(Caller by, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path));
        return by.token() == null ? request : request.header("Authorization", "Bearer " + by.token());
    }

    /** An upload as a browser sends it: names in UTF-8. */
    public static HttpResponse<String> upload(Caller by, Filed d, String paper, String fileName, byte[] bytes) {
        return allAtOnce(List.of(uploading(by, d, paper, fileName, bytes))).get(0);
    }

    static HttpRequest uploading(Caller by, Filed d, String paper, String fileName, byte[] bytes) {
        String head = "--XX\r\nContent-Disposition: form-data; name=\"paper\"\r\n\r\n" + paper
                + "\r\n--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        return request(by, d.path() + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--XX--\r\n")))
                .build();
    }

    /** What anybody gets there, byte for byte. */
    public static byte[] bytes(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(base() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Sends all at once and waits for every answer. */
    public static List<HttpResponse<String>> allAtOnce(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<String>>> running = requests.stream()
                .map(r -> CLIENT.sendAsync(r, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)))
                .toList();
        return answers(running);
    }

    private static List<HttpResponse<String>> answers(List<CompletableFuture<HttpResponse<String>>> running) {
        List<HttpResponse<String>> answers =
                running.stream().map(CompletableFuture::join).toList();
        answers.forEach(a -> Witness.saw(a.request().method(), a.uri(), a.statusCode()));
        return answers;
    }

    /** As many at once as a busy server has; the next when one is answered. For thousands. */
    public static List<HttpResponse<String>> allInTurn(List<HttpRequest> requests) {
        Semaphore places = new Semaphore(AT_ONCE);
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (HttpRequest request : requests) {
            places.acquireUninterruptibly();
            running.add(CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .whenComplete((answer, failure) -> places.release()));
        }
        return answers(running);
    }

    /** Sends all at once; fails the test unless every one was done. */
    public static List<HttpResponse<String>> allDone(List<HttpRequest> requests) {
        List<HttpResponse<String>> answers = allAtOnce(requests);
        answers.forEach(a -> assertEquals(2, a.statusCode() / 100, () -> a + " " + a.body()));
        return answers;
    }

    /** Sends a request whole and hangs up without waiting for the answer. */
    public static void sendAndHangUp(Caller by, String method, String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + by.token()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }
}
