package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.cashier;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.DossierMother.signatory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventQueries;
import org.motcua.shared.JsonColumns;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Payer;

/** The log is the truth: from it alone comes every dossier as it stands, and nobody rewrites it. */
@QuarkusTest
class ReplayTest {
    /** Not told by events: Hibernate's counter, and when the job looks again. */
    private static final Set<String> UNTOLD = Set.of("version", "next_alert_at");

    @Inject
    EventQueries events;

    @ParameterizedTest
    @EnumSource(value = DossierState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void aDossierInAnyStateIsTheFoldOfItsEvents(DossierState state) throws Exception {
        assertReplayed(DossierMother.in(state).id());
    }

    @Test
    void aLongLifeIsTheFoldOfItsEvents() throws Exception {
        Filed d = Citizen.as("citizen-1").files("1.012783");
        intake().accepts(d);
        intake().forwards(d);
        Officer land = Officer.as("case-officer-2");
        land.takesOver(d);
        examiner().takesOver(d, "Đổi người thụ lý");
        head().assigns(d, "demo|case-officer-1");
        examiner().asksOpinion(d, "H53.DEMO.10.33");
        head().suspends(d);
        head().resumes(d);
        examiner().asksSupplement(d, List.of(), List.of("GCN-DA-CAP"));
        d.owner().uploads(d, "GCN-DA-CAP");
        d.owner().answers(d, Map.of());
        Officer.appointed(org.motcua.identity.api.Role.UNIT_HEAD, "H53.DEMO.10.33", false)
                .tries(DossierAction.ANSWER_OPINION, d)
                .statusCode(200);
        examiner().forwards(d);
        land.forwards(d);
        head().sendsBack(d, "EXAMINE", "Kiểm tra lại diện tích");
        assertReplayed(d.id());
        examiner().forwards(d);
        land.forwards(d);
        head().forwards(d);
        signatory().decides(d);
        Payer.pays(d);
        intake().returns(d);
        assertReplayed(d.id());
    }

    @Test
    void anExtendedDossierIsTheFoldOfItsEvents() throws Exception {
        Filed d = DossierMother.toSign();
        examiner().asksExtension(d);
        signatory().declinesExtension(d);
        head().asksExtension(d);
        assertReplayed(d.id());
        signatory().approvesExtension(d);
        assertReplayed(d.id());
    }

    @Test
    void whatIsOwedIsTheFoldOfItsEvents() throws Exception {
        Filed d = Citizen.as("company-1").files("1.013227");
        assertReplayed(d.id());
        intake().tries(DossierAction.REVISE_PAYMENT, d).statusCode(200);
        assertReplayed(d.id());
        Payer.pays(d);
        assertReplayed(d.id());
        intake().accepts(d);
        intake().tries(DossierAction.REQUIRE_PAYMENT, d).statusCode(200);
        intake().tries(DossierAction.REQUIRE_PAYMENT, d).statusCode(200);
        intake().tries(DossierAction.CANCEL_PAYMENT, d).statusCode(200);
        assertReplayed(d.id());
        d.owner().withdraws(d);
        assertReplayed(d.id());
    }

    @Test
    void whatCameByPostIsTheFoldOfItsEvents() throws Exception {
        Filed d = DossierMother.byPost();
        assertReplayed(d.id());
        intake().handsOver(d);
        intake().accepts(d);
        assertReplayed(d.id());
    }

    /** Whatever other tests have left behind too, but for the columns that some of them aged by hand. */
    @Test
    void everyDossierThatWasNotTouchedByHandIsTheFoldOfItsEvents() throws Exception {
        DossierMother.walkIn();
        List<Map<String, Object>> filed = Database.rows(
                "select id from dossier where state not in ('DRAFT') and applicant_name <> 'Aged by hand' and paused_at is null and supplement is null limit 400");
        assertFalse(filed.isEmpty());
        for (Map<String, Object> row : filed) {
            UUID id = (UUID) row.get("id");
            assertEquals(
                    Database.value("select state from dossier where id = ?", id),
                    replayed(id).state.name(),
                    id.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set actor = 'nobody'",
                "delete from event",
                "truncate event",
                "delete from event where seq = -1"
            })
    void nobodyRewritesTheLog(String sql) {
        DossierMother.in(DossierState.SUBMITTED);
        long before = Database.count("select count(*) from event");
        SQLException refused = assertThrows(SQLException.class, () -> Database.update(sql));
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
        assertTrue(Database.count("select count(*) from event") >= before);
    }

    @Test
    void everyAcknowledgedCommandLeavesExactlyItsEvents() {
        Filed d = Citizen.as("citizen-2").files("1.001612");
        leaves(d, "DOSSIER_ACCEPTED DOSSIER_PAYMENT_REQUIRED", () -> intake().accepts(d));
        leaves(d, "DOSSIER_PAYMENT_MET", () -> Payer.pays(d));
        leaves(d, "DOSSIER_FORWARDED", () -> intake().forwards(d));
        leaves(d, "DOSSIER_TAKEN_OVER", () -> examiner().takesOver(d));
        leaves(d, "", () -> cashier().tries(DossierAction.FORWARD, d).statusCode(403));
        leaves(d, "", () -> examiner().tries(DossierAction.DECIDE, d).statusCode(409));
        leaves(
                d,
                "DOSSIER_PAPER_ADDED",
                () -> examiner().tries(DossierAction.ATTACH, d).statusCode(201));
        leaves(d, "DOSSIER_SUSPENDED", () -> head().suspends(d));
        leaves(d, "DOSSIER_RESUMED", () -> head().resumes(d));
        leaves(d, "DOSSIER_WITHDRAWN", () -> d.owner().withdraws(d));
        leaves(d, "", () -> intake().sees(d).statusCode(200));
    }

    @Test
    void theLogKnowsWhoDidItInWhichRoleAndWhen() {
        Filed d = Officer.as("postal-agent")
                .takesInByPost(
                        DossierMother.PROCEDURE,
                        DossierMother.AGENCY,
                        Instant.now().minus(Duration.ofHours(2)).toString());
        intake().handsOver(d);
        intake().accepts(d);
        Map<String, Object> accepted = Database.row(
                "select actor, actor_role, agency, at <= now() as past from event where subject = ? and type = 'DOSSIER_ACCEPTED'",
                d.id());
        assertEquals(
                Map.of(
                        "actor",
                        "demo|intake-officer",
                        "actor_role",
                        "INTAKE_OFFICER",
                        "agency",
                        "H53.DEMO.10.51.00",
                        "past",
                        true),
                accepted);
        assertEquals(
                "POSTAL_AGENT",
                Database.value(
                        "select actor_role from event where subject = ? and type = 'DOSSIER_SUBMITTED'", d.id()));
    }

    private static void leaves(Filed d, String types, Runnable command) {
        long before = Database.count("select coalesce(max(seq), 0) from event where subject = ?", d.id());
        command.run();
        List<Object> left =
                Database.rows("select type from event where subject = ? and seq > ? order by seq", d.id(), before)
                        .stream()
                        .map(row -> row.get("type"))
                        .toList();
        assertEquals(Stream.of(types.split(" ")).filter(t -> !t.isEmpty()).toList(), left);
    }

    private Dossier replayed(UUID id) {
        return DossierEvents.replay(id, events.of(id).await().atMost(Duration.ofSeconds(10)));
    }

    private void assertReplayed(UUID id) throws Exception {
        Dossier folded = replayed(id);
        Map<String, Object> stored = Database.row("select * from dossier where id = ?", id);
        Map<String, Object> fromLog = new LinkedHashMap<>();
        Map<String, Object> fromRow = new LinkedHashMap<>();
        for (Field field : Dossier.class.getDeclaredFields()) {
            Column named = field.getAnnotation(Column.class);
            String column = named == null ? field.getName() : named.name();
            if (!Modifier.isStatic(field.getModifiers()) && stored.containsKey(column) && !UNTOLD.contains(column)) {
                fromLog.put(column, plain(field.get(folded)));
                fromRow.put(column, plain(stored.get(column)));
            }
        }
        assertEquals(stored.size() - UNTOLD.size(), fromRow.size(), "every column is compared");
        assertEquals(fromRow, fromLog);
    }

    /** Values as both sides can write them. */
    private static Object plain(Object value) throws Exception {
        if (value instanceof java.sql.Timestamp t) {
            return t.toInstant();
        }
        if (value instanceof org.postgresql.util.PGobject json) {
            return JsonColumns.MAPPER.readTree(json.getValue());
        }
        if (value instanceof java.sql.Array array) {
            return List.of((Object[]) array.getArray());
        }
        if (value instanceof Object[] array) {
            return new ArrayList<>(Arrays.asList(array));
        }
        if (value instanceof Short s) {
            return s.intValue();
        }
        if (value instanceof Enum<?> e) {
            return e.name();
        }
        boolean simple = value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Instant
                || value instanceof UUID;
        return simple ? value : tree(value);
    }

    private static JsonNode tree(Object value) throws JsonProcessingException {
        return JsonColumns.MAPPER.readTree(JsonColumns.MAPPER.writeValueAsString(value));
    }
}
