package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.dossier.DossierAction.ANSWER_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.ATTACH;
import static org.motcua.dossier.DossierAction.DISCARD;
import static org.motcua.dossier.DossierAction.EDIT;
import static org.motcua.dossier.DossierAction.REQUEST_EXTENSION;
import static org.motcua.dossier.DossierAction.SUBMIT;
import static org.motcua.dossier.DossierAction.WITHDRAW;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Act;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Filed;
import org.motcua.support.Herd;
import org.motcua.support.Officer;
import org.motcua.support.Samples;
import org.motcua.support.WhoMay;
import org.motcua.support.Wire;

/**
 * Who may do what in which situation: every action, tried by everyone, everywhere. Read {@link WhoMayTable}: what stands there as
 * allowed succeeds, the rest is refused, and {@code allowedActions} says exactly the same.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WhoMay({
    "getDossier",
    "getDossierClocks",
    "listForms",
    "listAssignees",
    "proposeExtension",
    "editDraft",
    "discardDraft",
    "submitDossier",
    "withdrawDossier",
    "answerSupplement",
    "addAttachment",
    "acceptDossier",
    "refuseDossier",
    "requestSupplement",
    "handOverDossier",
    "requirePayment",
    "revisePayment",
    "cancelPayment",
    "forwardDossier",
    "sendBackDossier",
    "takeOverDossier",
    "assignDossier",
    "askOpinion",
    "answerOpinion",
    "suspendDossier",
    "resumeDossier",
    "requestExtension",
    "approveExtension",
    "declineExtension",
    "decideDossier",
    "returnResult",
    "closeDossier"
})
class WhoMayTest {
    /** What an owner does in one state or another: when it is refused, it is the state that refuses. */
    private static final Set<DossierAction> OWNERS =
            EnumSet.of(EDIT, ATTACH, DISCARD, SUBMIT, WITHDRAW, ANSWER_SUPPLEMENT);
    /** Roles of the process: they are told "not now" where another state would let officers act. */
    private static final Set<String> STEP_ROLES = Set.of("intake", "case officer", "head", "signatory");

    private static final List<String> PARTS = List.of("", "/clocks", "/forms", "/assignees", "/extension-proposal");
    /** An outsider tries every action in every fifth situation, and every fifth action in each. */
    private static final int TURNS = 5;

    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final Map<String, Caller> cast = new HashMap<>();
    private final Asked<WhoMayTable.Row> rows = new Asked<>();
    private final Asked<String> strangers = new Asked<>();

    /** What is asked for each row or situation, and then what was answered, in the same order. */
    private static final class Asked<K> {
        private final Map<K, List<HttpRequest>> requests = new LinkedHashMap<>();
        private final Map<K, List<HttpResponse<String>>> answers = new HashMap<>();

        void add(K key, HttpRequest request) {
            requests.computeIfAbsent(key, k -> new ArrayList<>()).add(request);
        }

        /** One of each after the other: commands of one dossier wait for each other, those of others do not. */
        void ask() {
            List<K> order = new ArrayList<>();
            List<HttpRequest> mixed = new ArrayList<>();
            int longest = requests.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                for (Map.Entry<K, List<HttpRequest>> each : requests.entrySet()) {
                    if (i < each.getValue().size()) {
                        order.add(each.getKey());
                        mixed.add(each.getValue().get(i));
                    }
                }
            }
            List<HttpResponse<String>> all = Wire.allInTurn(mixed);
            for (int i = 0; i < all.size(); i++) {
                answers.computeIfAbsent(order.get(i), k -> new ArrayList<>()).add(all.get(i));
            }
        }
    }

    /** A dossier that everybody looks at and is refused on, as it lies there. */
    private record Scene(Filed dossier, DossierState state, long events, Map<DossierAction, Act> acts) {
        static Scene of(Filed dossier) {
            Map<DossierAction, Act> acts = new EnumMap<>(DossierAction.class);
            for (DossierAction action : DossierAction.values()) {
                acts.put(action, Act.of(action, dossier));
            }
            return new Scene(dossier, DossierState.valueOf(dossier.state()), dossier.events(), acts);
        }
    }

    /** A dossier for each situation, and one more for each thing that succeeds; and everything is asked. */
    @BeforeEach
    void everybodyTriesEverything() {
        if (!scenes.isEmpty()) {
            return;
        }
        Map<String, Herd.Way> situations = Situations.all();
        List<Herd.Way> ways = new ArrayList<>(situations.values());
        WhoMayTable.rows().forEach(row -> row.may().forEach(a -> ways.add(situations.get(row.situation()))));
        Iterator<Filed> dossiers = Herd.bring(ways).iterator();
        situations.keySet().forEach(situation -> scenes.put(situation, Scene.of(dossiers.next())));
        for (WhoMayTable.Row row : WhoMayTable.rows()) {
            tries(row, dossiers);
        }
        scenes.forEach(this::strangersTry);
        rows.ask();
        strangers.ask();
    }

    /** Reads first, then what succeeds, each on a dossier of its own, then the rest. */
    private void tries(WhoMayTable.Row row, Iterator<Filed> spare) {
        Scene scene = scenes.get(row.situation());
        Caller actor = actor(row.actor(), scene.dossier());
        for (String part : PARTS) {
            rows.add(row, Wire.sending(actor, "GET", scene.dossier().path() + part, null));
        }
        for (DossierAction action : row.may()) {
            Filed on = spare.next();
            rows.add(row, Act.of(action, on).as(actor(row.actor(), on)));
        }
        for (DossierAction action : rest(row)) {
            rows.add(row, scene.acts().get(action).as(actor));
        }
    }

    private static List<DossierAction> rest(WhoMayTable.Row row) {
        return Stream.of(DossierAction.values())
                .filter(a -> !row.may().contains(a))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatTheTableAllowsSucceedsAndTheRestIsRefused(WhoMayTable.Row row) {
        Iterator<HttpResponse<String>> answers = rows.answers.get(row).iterator();
        List<String> wrong = new ArrayList<>();
        HttpResponse<String> seen = answers.next();
        expect(200, seen, wrong);
        assertEquals(names(row), allowed(seen), row.toString());
        reads(row, answers, wrong);
        row.may().forEach(action -> {
            HttpResponse<String> answer = answers.next();
            if (answer.statusCode() / 100 != 2) {
                wrong.add(action + ": " + answer + " " + answer.body());
            }
        });
        for (DossierAction action : rest(row)) {
            HttpResponse<String> answer = answers.next();
            expect(refusal(row, action, scenes.get(row.situation()).state()), answer, wrong);
            if (answer.statusCode() == 409) {
                assertEquals(names(row), allowed(answer), row + " " + action);
            }
        }
        assertTrue(wrong.isEmpty(), () -> row + "\n" + String.join("\n", wrong));
    }

    /** Who sees a dossier reads all of it; whom it could be given to concerns its head, an apology whoever may ask for it. */
    private static void reads(WhoMayTable.Row row, Iterator<HttpResponse<String>> answers, List<String> wrong) {
        expect(200, answers.next(), wrong);
        expect(200, answers.next(), wrong);
        expect(row.actor().equals("head") ? 200 : 403, answers.next(), wrong);
        HttpResponse<String> letter = answers.next();
        if (row.may().contains(REQUEST_EXTENSION)) {
            expect(200, letter, wrong);
        } else if (letter.statusCode() != 403 && letter.statusCode() != 409) {
            wrong.add(letter + " " + letter.body());
        }
    }

    private static Set<String> allowed(HttpResponse<String> answer) {
        try {
            Set<String> allowed = new HashSet<>();
            Samples.JSON.readTree(answer.body()).path("allowedActions").forEach(a -> allowed.add(a.asText()));
            return allowed;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    static Stream<WhoMayTable.Row> rows() {
        return WhoMayTable.rows().stream();
    }

    private void strangersTry(String situation, Scene scene) {
        int turn = List.copyOf(scenes.keySet()).indexOf(situation);
        for (Caller outsider : outsiders(situation, scene.dossier())) {
            turn++;
            strangers.add(
                    situation, Wire.sending(outsider, "GET", scene.dossier().path(), null));
            strangers.add(
                    situation,
                    Wire.sending(outsider, "GET", scene.dossier().path() + PARTS.get(turn % PARTS.size()), null));
            for (DossierAction action : DossierAction.values()) {
                if ((action.ordinal() + turn) % TURNS == 0) {
                    strangers.add(situation, scene.acts().get(action).as(outsider));
                }
            }
        }
    }

    /** Everybody whom no row names: the dossier does not exist for them, and nothing came of all that was refused. */
    @ParameterizedTest
    @MethodSource("situations")
    void whoHasNothingToDoWithItDoesNotEvenLearnThatItExists(String situation) {
        List<String> wrong = new ArrayList<>();
        strangers.answers.get(situation).forEach(answer -> expect(404, answer, wrong));
        assertTrue(wrong.isEmpty(), () -> situation + "\n" + String.join("\n", wrong));
        Scene scene = scenes.get(situation);
        assertEquals(scene.events(), scene.dossier().events());
    }

    static Stream<String> situations() {
        return WhoMayTable.rows().stream().map(WhoMayTable.Row::situation).distinct();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        Scene scene = scenes.get("SUBMITTED");
        List<String> wrong = new ArrayList<>();
        Wire.allAtOnce(scene.acts().values().stream()
                        .map(act -> act.as(Caller.withoutToken()))
                        .toList())
                .forEach(answer -> expect(401, answer, wrong));
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void everyStateIsASituation() {
        Set<String> names = Situations.all().keySet();
        assertTrue(Stream.of(DossierState.values()).allMatch(s -> names.contains(s.name())));
        assertEquals(names, situations().collect(Collectors.toSet()));
    }

    /** 409: in another state it could be done; 403: it is not this person's to do, now or ever. */
    private static int refusal(WhoMayTable.Row row, DossierAction action, DossierState state) {
        if (row.notNow().contains(action)) {
            return 409;
        }
        if (row.actor().equals("owner")) {
            return OWNERS.contains(action) ? 409 : 403;
        }
        boolean officersAct = !OWNERS.contains(action) || action == ATTACH;
        boolean open = WhoMayTable.open(action).contains(state);
        return officersAct && STEP_ROLES.contains(row.actor()) && !open ? 409 : 403;
    }

    private static Set<String> names(WhoMayTable.Row row) {
        return row.may().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static void expect(int status, HttpResponse<String> answer, List<String> wrong) {
        if (answer.statusCode() != status) {
            wrong.add(answer + ", not " + status + ": " + answer.body());
        }
    }

    private Caller actor(String name, Filed dossier) {
        return name.equals("owner") ? dossier.owner() : cast.computeIfAbsent(name, WhoMayTest::officer);
    }

    private static Caller officer(String name) {
        return switch (name) {
            case "intake" -> Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.51.00", false);
            case "cashier" -> Officer.appointed(Role.CASHIER, "H53.DEMO.10.51.00", false);
            case "post" -> Officer.appointed(Role.POSTAL_AGENT, "H53.DEMO.10.51.00", false);
            case "case officer" -> Officer.appointed(Role.CASE_OFFICER, "H53.DEMO.10.51", false);
            case "head" -> Officer.appointed(Role.UNIT_HEAD, "H53.DEMO.10.51", true);
            case "signatory" -> Officer.appointed(Role.SIGNATORY, "H53.DEMO.10.51", true);
            case "inspector" -> Officer.as("inspector");
            case "asked officer" -> Officer.as("case-officer-2");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private List<Caller> outsiders(String situation, Filed dossier) {
        List<Caller> outsiders = new ArrayList<>();
        outsiders.add(Citizen.as("citizen-2"));
        outsiders.add(Citizen.as("company-1"));
        for (String persona : List.of("feedback-officer", "agency-admin", "system-admin", "integrator")) {
            outsiders.add(Caller.persona(persona));
        }
        for (Role role : List.of(Role.INTAKE_OFFICER, Role.CASHIER, Role.POSTAL_AGENT)) {
            outsiders.add(elsewhere(role, "H53.DEMO.10.52.00", false));
        }
        for (Role role : List.of(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR)) {
            outsiders.add(elsewhere(role, "H53.DEMO.10.52", true));
        }
        if (!situation.equals("OPINION ASKED")) {
            outsiders.add(Officer.as("case-officer-2"));
        }
        if (!situation.equals("BY POST")) {
            outsiders.add(actor("post", dossier));
        }
        if (situation.equals("DRAFT")) {
            List.of("intake", "cashier", "case officer", "head", "signatory", "inspector")
                    .forEach(a -> outsiders.add(actor(a, dossier)));
        }
        return outsiders;
    }

    private Caller elsewhere(Role role, String agency, boolean subtree) {
        return cast.computeIfAbsent(role + " elsewhere", name -> Officer.appointed(role, agency, subtree));
    }
}
