package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventStamp;
import org.motcua.shared.JsonColumns;

/** Logs from before there were dues are read for ever. */
class EarlierPaymentTest {
    private static final UUID DOSSIER = UUID.fromString("01a20b8b-d490-7720-9e4c-94031a6d3221");
    private static final Instant THEN = Instant.parse("2026-11-24T03:14:15.061042Z");
    private static final Instant PAID = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void theOnePaymentIsADueThatTheMigrationFindsToo() throws JsonProcessingException {
        Dossier d = owing("PROCESSING");
        Due due = d.dues.items().get(0);
        // select md5('01a20b8b-d490-7720-9e4c-94031a6d3221' || '2026-11-24T03:14:15.061042Z')::uuid
        assertEquals(UUID.fromString("dd98e667-5e86-ea51-c8c0-afeb0505ecf9"), due.id());
        assertEquals(8_000, due.amount());
        assertEquals("Lệ phí", due.reason());
        assertEquals(DossierState.PAYMENT_REQUIRED, d.state);
    }

    @Test
    void anOfficersWordMetItAndTheDossierWentOn() throws JsonProcessingException {
        Dossier d = owing("PROCESSING");
        happens(d, PAID, "DOSSIER_PAYMENT_RECORDED", """
                {"method":"CASH","reference":"BL-1","note":"đủ","dueAt":"2026-11-30T03:00:00Z","stepDueAt":"2026-11-26T03:00:00Z"}""");
        assertEquals(
                new Settlement(Settlement.Method.CASH, "BL-1", PAID),
                d.dues.items().get(0).met());
        assertEquals(DossierState.ACCEPTED, d.state);
        assertEquals(Instant.parse("2026-11-30T03:00:00Z"), d.dueAt);
        assertEquals(Instant.parse("2026-11-26T03:00:00Z"), d.queueDueAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASH", "TRANSFER", "CARD", "OTHER"})
    void everyWayOfPayingIsStillKnown(String method) throws JsonProcessingException {
        Dossier d = owing("RETURN");
        assertEquals(DossierState.ACCEPTED, d.state);
        happens(d, PAID, "DOSSIER_PAYMENT_RECORDED", "{\"method\":\"" + method + "\"}");
        assertEquals(method, d.dues.items().get(0).met().method().name());
        assertNull(d.dues.items().get(0).met().reference());
    }

    private static Dossier owing(String gate) throws JsonProcessingException {
        Dossier d = new Dossier(DOSSIER);
        d.state = DossierState.ACCEPTED;
        happens(d, THEN, "DOSSIER_PAYMENT_REQUIRED", """
                {"payment":{"amount":8000,"gate":"%s","reason":"Lệ phí","requiredAt":"2026-11-24T03:14:15.061042Z"}}""".formatted(gate));
        return d;
    }

    private static void happens(Dossier d, Instant at, String type, String data) throws JsonProcessingException {
        DossierEvent event = DossierEvents.read(type, JsonColumns.MAPPER.readTree(data));
        EventStamp stamp = new EventStamp(at, null, "demo|cashier", "Thủ quỹ", "CASHIER", "H53.DEMO.10.51.00");
        DossierEvents.apply(d, stamp, List.of(event));
    }
}
