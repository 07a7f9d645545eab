package org.motcua.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.motcua.dossier.DossierAction;

/** Many dossiers brought side by side to where a test wants them: a step of all of them is sent at once. One by one: {@link DossierMother}. */
public final class Herd {
    private static final String COUNTER = "/api/v1/counter-dossiers";
    private static final String POST = "/api/v1/postal-dossiers";

    private Herd() {}

    /** What is done to a dossier; the request that does it, or null when it is done already. */
    public interface Step {
        HttpRequest on(Filed dossier);
    }

    /** How a dossier begins, and its steps after that. */
    public record Way(String beginning, List<Step> steps) {
        public Way then(Step step) {
            List<Step> more = new ArrayList<>(steps);
            more.add(step);
            return new Way(beginning, more);
        }

        public Way owner(DossierAction action) {
            return then(d -> Act.of(action, d).as(d.owner()));
        }

        public Way by(Caller officer, DossierAction action) {
            return then(d -> Act.of(action, d).as(officer));
        }
    }

    public static Way draft() {
        return new Way("/api/v1/dossiers", List.of(Herd::filledIn));
    }

    public static Way walkIn() {
        return new Way(COUNTER, List.of());
    }

    public static Way byPost() {
        return new Way(POST, List.of());
    }

    /** One dossier for each way, in their order. */
    public static List<Filed> bring(List<Way> ways) {
        List<Filed> all = begun(ways);
        int longest = ways.stream().mapToInt(w -> w.steps().size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            List<HttpRequest> requests = new ArrayList<>();
            for (int d = 0; d < all.size(); d++) {
                if (i < ways.get(d).steps().size()) {
                    requests.add(ways.get(d).steps().get(i).on(all.get(d)));
                }
            }
            Wire.allDone(requests.stream().filter(Objects::nonNull).toList());
        }
        return all;
    }

    private static List<Filed> begun(List<Way> ways) {
        List<Citizen> owners =
                ways.stream().map(w -> isPaper(w) ? null : Citizen.any()).toList();
        List<HttpRequest> requests = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            requests.add(beginning(ways.get(i), owners.get(i)));
        }
        List<HttpResponse<String>> answers = Wire.allDone(requests);
        List<Filed> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            all.add(new Filed(id(answers.get(i)), owners.get(i), DossierMother.PROCEDURE));
        }
        return all;
    }

    private static UUID id(HttpResponse<String> answer) {
        try {
            return UUID.fromString(
                    Samples.JSON.readTree(answer.body()).path("id").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static boolean isPaper(Way way) {
        return way.beginning().equals(COUNTER) || way.beginning().equals(POST);
    }

    private static HttpRequest beginning(Way way, Citizen owner) {
        Map<String, Object> paper = Officer.paper(DossierMother.PROCEDURE, DossierMother.AGENCY, "Phạm Văn Bình");
        Map<String, Object> slip = Map.of(
                "dossier",
                paper,
                "slipNumber",
                "EE123456789VN",
                "acceptedByPostAt",
                Instant.now().minus(Duration.ofHours(3)).toString());
        return switch (way.beginning()) {
            case COUNTER -> Wire.sending(DossierMother.intake(), "POST", COUNTER, paper);
            case POST -> Wire.sending(Officer.as("postal-agent"), "POST", POST, slip);
            default ->
                Wire.sending(
                        owner,
                        "POST",
                        way.beginning(),
                        Map.of("procedureCode", DossierMother.PROCEDURE, "agency", DossierMother.AGENCY));
        };
    }

    private static HttpRequest filledIn(Filed d) {
        return Wire.sending(
                d.owner(),
                "PATCH",
                d.path(),
                Map.of("form", Samples.form(d.procedure()), "delivery", Map.of("method", "COUNTER")),
                "If-Match",
                "\"" + d.version() + "\"");
    }
}
