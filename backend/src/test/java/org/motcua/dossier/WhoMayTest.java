package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.dossier.DossierAction.ANSWER_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.ATTACH;
import static org.motcua.dossier.DossierAction.DISCARD;
import static org.motcua.dossier.DossierAction.EDIT;
import static org.motcua.dossier.DossierAction.SUBMIT;
import static org.motcua.dossier.DossierAction.WITHDRAW;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Act;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Wire;

/**
 * Who may do what in which situation: every action, tried by everyone, everywhere. Read {@link WhoMayTable}: what stands there as
 * allowed succeeds, the rest is refused, and {@code allowedActions} says exactly the same.
 */
@QuarkusTest
class WhoMayTest {
    /** What an owner does in one state or another: when it is refused, it is the state that refuses. */
    private static final Set<DossierAction> OWNERS =
            EnumSet.of(EDIT, ATTACH, DISCARD, SUBMIT, WITHDRAW, ANSWER_SUPPLEMENT);
    /** Roles of the process: they are told "not now" where another state would let officers act. */
    private static final Set<String> STEP_ROLES = Set.of("intake", "case officer", "head", "signatory");

    private static final Map<String, Supplier<Filed>> SITUATIONS = situations();

    @ParameterizedTest
    @MethodSource("rows")
    void whatTheTableAllowsSucceedsAndTheRestIsRefused(WhoMayTable.Row row) {
        Filed dossier = SITUATIONS.get(row.situation()).get();
        Caller actor = actor(row.actor(), dossier);
        List<String> wrong = new ArrayList<>();
        assertEquals(
                names(row),
                Set.copyOf(actor.sees(dossier).statusCode(200).extract().<List<String>>path("allowedActions")),
                row.toString());
        actor.seesClocks(dossier).statusCode(200);
        for (DossierAction action : row.may()) {
            Filed on = SITUATIONS.get(row.situation()).get();
            ValidatableResponse answer = actor(row.actor(), on).tries(action, on);
            if (answer.extract().statusCode() / 100 != 2) {
                wrong.add(action + ": " + answer.extract().asString());
            }
        }
        refused(row, actor, dossier, wrong);
        assertTrue(wrong.isEmpty(), () -> row + "\n" + String.join("\n", wrong));
    }

    private static void refused(WhoMayTable.Row row, Caller actor, Filed dossier, List<String> wrong) {
        List<DossierAction> rest = Stream.of(DossierAction.values())
                .filter(a -> !row.may().contains(a))
                .toList();
        List<HttpResponse<String>> answers = Wire.allAtOnce(
                rest.stream().map(a -> Act.of(a, dossier).as(actor)).toList());
        for (int i = 0; i < rest.size(); i++) {
            HttpResponse<String> answer = answers.get(i);
            if (answer.statusCode() != refusal(row, rest.get(i), dossier)) {
                wrong.add(rest.get(i) + ": " + answer.statusCode() + " " + answer.body());
            }
            if (answer.statusCode() == 409) {
                List<String> allowed = JsonPath.from(answer.body()).get("allowedActions");
                assertEquals(names(row), allowed == null ? Set.of() : Set.copyOf(allowed), row + " " + rest.get(i));
            }
        }
    }

    static Stream<WhoMayTable.Row> rows() {
        return WhoMayTable.rows().stream();
    }

    /** Everybody whom no row names: the dossier does not exist for them. */
    @ParameterizedTest
    @MethodSource("situationNames")
    void whoHasNothingToDoWithItDoesNotEvenLearnThatItExists(String situation) {
        Filed dossier = SITUATIONS.get(situation).get();
        long events = dossier.events();
        List<String> wrong = new ArrayList<>();
        List<Act> acts =
                Stream.of(DossierAction.values()).map(a -> Act.of(a, dossier)).toList();
        outsiders(situation, dossier).forEach((name, outsider) -> {
            expect(404, name + " GET", outsider.sees(dossier), wrong);
            expect(404, name + " GET clocks", outsider.seesClocks(dossier), wrong);
            Wire.allAtOnce(acts.stream().map(a -> a.as(outsider)).toList()).stream()
                    .filter(answer -> answer.statusCode() != 404)
                    .forEach(answer -> wrong.add(name + " " + answer + " " + answer.body()));
        });
        assertTrue(wrong.isEmpty(), () -> situation + "\n" + String.join("\n", wrong));
        assertEquals(events, dossier.events());
    }

    static Stream<String> situationNames() {
        return SITUATIONS.keySet().stream();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        Filed dossier = DossierMother.in(DossierState.SUBMITTED);
        List<String> wrong = new ArrayList<>();
        expect(401, "GET", Caller.withoutToken().sees(dossier), wrong);
        expect(401, "GET clocks", Caller.withoutToken().seesClocks(dossier), wrong);
        for (DossierAction action : DossierAction.values()) {
            expect(401, action.name(), Caller.withoutToken().tries(action, dossier), wrong);
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void everyStateIsASituation() {
        Set<String> names = SITUATIONS.keySet();
        assertTrue(Stream.of(DossierState.values()).allMatch(s -> names.contains(s.name())));
        assertEquals(
                names,
                WhoMayTable.rows().stream()
                        .map(WhoMayTable.Row::situation)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    /** 409: in another state it could be done; 403: it is not this person's to do, now or ever. */
    private static int refusal(WhoMayTable.Row row, DossierAction action, Filed dossier) {
        if (row.notNow().contains(action)) {
            return 409;
        }
        if (row.actor().equals("owner")) {
            return OWNERS.contains(action) ? 409 : 403;
        }
        boolean officersAct = !OWNERS.contains(action) || action == ATTACH;
        boolean open = WhoMayTable.open(action).contains(DossierState.valueOf(dossier.state()));
        return officersAct && STEP_ROLES.contains(row.actor()) && !open ? 409 : 403;
    }

    private static Set<String> names(WhoMayTable.Row row) {
        return row.may().stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
    }

    private static void expect(int status, String what, ValidatableResponse answer, List<String> wrong) {
        if (answer.extract().statusCode() != status) {
            wrong.add(what + ": " + answer.extract().statusCode() + " "
                    + answer.extract().asString());
        }
    }

    private static Caller actor(String name, Filed dossier) {
        return switch (name) {
            case "owner" -> dossier.owner();
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

    private static Map<String, Caller> outsiders(String situation, Filed dossier) {
        Map<String, Caller> outsiders = new LinkedHashMap<>();
        outsiders.put("another citizen", Citizen.as("citizen-2"));
        outsiders.put("a company", Citizen.as("company-1"));
        for (String persona : List.of("feedback-officer", "agency-admin", "system-admin", "integrator")) {
            outsiders.put(persona, Caller.persona(persona));
        }
        for (Role role : List.of(Role.INTAKE_OFFICER, Role.CASHIER, Role.POSTAL_AGENT)) {
            outsiders.put(role + " elsewhere", Officer.appointed(role, "H53.DEMO.10.52.00", false));
        }
        for (Role role : List.of(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR)) {
            outsiders.put(role + " elsewhere", Officer.appointed(role, "H53.DEMO.10.52", true));
        }
        if (!situation.equals("OPINION ASKED")) {
            outsiders.put("an officer who was not asked", Officer.as("case-officer-2"));
        }
        if (!situation.equals("BY POST")) {
            outsiders.put("the post", actor("post", dossier));
        }
        if (situation.equals("DRAFT")) {
            List.of("intake", "cashier", "case officer", "head", "signatory", "inspector")
                    .forEach(a -> outsiders.put(a, actor(a, dossier)));
        }
        return outsiders;
    }

    private static Map<String, Supplier<Filed>> situations() {
        Map<String, Supplier<Filed>> all = new LinkedHashMap<>();
        for (DossierState state : DossierState.values()) {
            all.put(state.name(), () -> DossierMother.in(state));
        }
        all.put("DECIDED UNPAID", DossierMother::decidedUnpaid);
        all.put("TO SIGN", DossierMother::toSign);
        all.put("LATE", DossierMother::late);
        all.put("APOLOGY ASKED", DossierMother::apologyAsked);
        all.put("APOLOGISED", DossierMother::apologised);
        all.put("OPINION ASKED", DossierMother::opinionAsked);
        all.put("WALK-IN", DossierMother::walkIn);
        all.put("BY POST", DossierMother::byPost);
        return all;
    }
}
