package org.motcua.support;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;

/** Whoever collects money, as dossiers know it: by the port that opens their gates. */
public final class Payer {
    private Payer() {}

    /** Meets all that is owed; the dossier as its receiving office sees it then. */
    public static ValidatableResponse pays(Filed d) {
        dues(d).stream().filter(Due::owed).forEach(due -> {
            if (!meets(d, due.id())) {
                throw new AssertionError("not met: " + due);
            }
        });
        return DossierMother.cashier().sees(d);
    }

    /** @return what the port answers */
    public static boolean meets(Filed d, UUID due) {
        return await(() -> port().met(d.id(), due, settlement()));
    }

    public static List<Due> dues(Filed d) {
        return await(() -> port().of(d.id()));
    }

    public static Optional<DossierDues.Party> party(UUID dossier) {
        return await(() -> port().party(dossier));
    }

    public static Settlement settlement() {
        return new Settlement(Settlement.Method.CASH, "BL-01", Instant.parse("2026-11-25T03:00:00Z"));
    }

    private static DossierDues port() {
        return Arc.container().instance(DossierDues.class).get();
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
