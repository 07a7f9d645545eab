package org.motcua.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** Files of a draft that is thrown away are gone for good, as its owner is told. */
@QuarkusTest
class ErasureTest {
    @Inject
    ErasureJob job;

    @Inject
    FileStore store;

    @Test
    void theBytesOfADiscardedDraftAreErased() throws Throwable {
        Filed birth = Citizen.any().prepares("1.001193", DossierMother.AGENCY);
        UUID paper = (UUID) Database.value("select id from attachment where subject = ? limit 1", birth.id());
        assertTrue(Files.exists(store.open(paper)));
        birth.owner().request().delete(birth.path()).then().statusCode(204);
        assertTrue(Files.exists(store.open(paper)), "not before the transaction has ended");
        run();
        run();
        assertFalse(Files.exists(store.open(paper)));
        assertEquals(0L, Database.count("select count(*) from attachment_erasure"));
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::erase);
    }
}
