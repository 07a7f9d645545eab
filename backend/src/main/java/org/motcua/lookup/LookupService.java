package org.motcua.lookup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.dossier.api.PublicStatus;
import org.motcua.dossier.api.PublicStatusQueries;
import org.motcua.shared.ProblemException;

/** The public look-up (Điều 12): by dossier code or filing reference, or by the QR link's token. */
@ApplicationScoped
public class LookupService {
    private final PublicStatusQueries statuses;
    private final Procedures procedures;
    private final Agencies agencies;
    private final StatutoryLimits limits;
    private final Clock clock;

    LookupService(
            PublicStatusQueries statuses,
            Procedures procedures,
            Agencies agencies,
            StatutoryLimits limits,
            Clock clock) {
        this.statuses = statuses;
        this.procedures = procedures;
        this.agencies = agencies;
        this.limits = limits;
        this.clock = clock;
    }

    /** As people type it: spaces and small letters do not matter. */
    public Uni<DossierStatus> byCode(String typed) {
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('–', '-')
                .toUpperCase(Locale.ROOT);
        return statuses.byCode(code).chain(found -> status(found, false));
    }

    public Uni<DossierStatus> byToken(String token) {
        return statuses.byToken(token).chain(found -> status(found, true));
    }

    /** Fails with 404 for a token that leads nowhere. */
    public Uni<Void> requireToken(String token) {
        return statuses.byToken(token)
                .invoke(found -> found.orElseThrow(() -> ProblemException.of(LookupProblem.NOT_FOUND)))
                .replaceWithVoid();
    }

    private Uni<DossierStatus> status(Optional<PublicStatus> found, boolean byToken) {
        Instant now = clock.instant();
        PublicStatus s = found.orElseThrow(() -> ProblemException.of(LookupProblem.NOT_FOUND));
        return procedures
                .version(s.procedureVersion())
                .chain(v -> agencies.tree()
                        .chain(tree -> limits.book()
                                .map(known -> StatusViews.of(s, v.procedure(), tree, known, now, clock.getZone()))));
    }
}
