package org.motcua.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Requests with what each should be answered, sent all at once. None may depend on another. */
public final class Volley {
    private final List<HttpRequest> requests = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();
    private final List<String> senders = new ArrayList<>();

    public Volley expect(int status, Caller by, String method, String path, Object body, String... headers) {
        requests.add(Wire.sending(by, method, path, body, headers));
        expected.add(status);
        senders.add(by.subject());
        return this;
    }

    /** Sends them, and fails the test with everything that was answered otherwise. */
    public void fire() {
        List<HttpResponse<String>> answers = Wire.allAtOnce(requests);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            HttpResponse<String> answer = answers.get(i);
            if (answer.statusCode() != expected.get(i)) {
                wrong.add(senders.get(i) + ": " + answer + ", not " + expected.get(i) + ": " + answer.body());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
