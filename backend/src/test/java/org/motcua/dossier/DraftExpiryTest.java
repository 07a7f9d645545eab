package org.motcua.dossier;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** A draft that nobody touches is announced to expire, and is gone two weeks later unless somebody does. */
@QuarkusTest
class DraftExpiryTest {
    private Filed draft;

    @Inject
    DraftExpiryJob job;

    @BeforeEach
    void begin() {
        draft = Citizen.any().begins("1.001193", DossierMother.AGENCY);
    }

    @Test
    void isAnnouncedOnceAndShownToItsOwner() throws Throwable {
        untouchedFor("77 days");
        run();
        run();
        draft.owner()
                .sees(draft)
                .body("expiresAt", notNullValue())
                .body("timeline.type", hasItem("DOSSIER_EXPIRY_ANNOUNCED"));
        draft.owner()
                .get("/api/v1/dossiers")
                .body("items.find { it.id == '%s' }.expiresAt".formatted(draft.id()), notNullValue());
        assertEquals(List.of("DOSSIER_DRAFTED", "DOSSIER_EXPIRY_ANNOUNCED"), told());
        assertEquals(
                13L,
                Database.count(
                        "select extract(day from expires_at - now())::int from dossier where id = ?", draft.id()));
    }

    @Test
    void isLeftAloneWhileSomebodyTouchesIt() throws Throwable {
        untouchedFor("75 days");
        run();
        draft.owner().sees(draft).body("expiresAt", nullValue());
    }

    @Test
    void livesOnWhenItIsEditedOrGivenAPaper() throws Throwable {
        untouchedFor("77 days");
        run();
        draft.owner().saves(draft, Map.of("contact", Map.of("phone", "0900000011")));
        draft.owner().sees(draft).body("expiresAt", nullValue());
        untouchedFor("77 days");
        run();
        draft.owner().sees(draft).body("expiresAt", notNullValue());
        draft.owner().uploads(draft, "GIAY-CHUNG-SINH");
        draft.owner().sees(draft).body("expiresAt", nullValue());
    }

    @Test
    void isGoneWithItsPapersWhenItsTimeIsOver() throws Throwable {
        Filed birth = Citizen.any().prepares("1.001193", DossierMother.AGENCY);
        Object paper = Database.value("select id from attachment where subject = ? limit 1", birth.id());
        Database.update("update dossier set expires_at = now() - interval '1 minute' where id = ?", birth.id());
        run();
        birth.owner().get(birth.path()).statusCode(404).body("code", is("dossier.not-found"));
        assertEquals(0L, Database.count("select count(*) from attachment where subject = ?", birth.id()));
        assertEquals(1L, Database.count("select count(*) from attachment_erasure where id = ?", paper));
        assertEquals(
                1L,
                Database.count(
                        "select count(*) from event where subject = ? and type = 'DOSSIER_EXPIRED'", birth.id()));
    }

    @Test
    void whatIsFiledNeverExpires() throws Throwable {
        Filed filed = DossierMother.submitted(DossierMother.AGENCY);
        Database.update(
                "update dossier set updated_at = now() - interval '1 year', expires_at = now() - interval '1 day' where id = ?",
                filed.id());
        run();
        filed.owner().sees(filed).body("state", is("SUBMITTED"));
    }

    private void untouchedFor(String interval) throws SQLException {
        Database.update(
                "update dossier set updated_at = now() - interval '%s' where id = ?".formatted(interval), draft.id());
    }

    private List<Object> told() {
        return Database.rows("select type from event where subject = ? order by seq", draft.id()).stream()
                .map(r -> r.get("type"))
                .toList();
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::run);
    }
}
