package org.motcua.support;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Many requests at once, and requests that break off. */
public final class Wire {
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
        return running.stream().map(CompletableFuture::join).toList();
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
