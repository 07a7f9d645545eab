package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.motcua.shared.Reads;

/** From what people hold in their hands to the dossier. */
@ApplicationScoped
public class DossierKeyQueries {
    private static final String BY_CODE = "select id from dossier where dossier_code = $1 or filing_reference = $1";
    private static final String BY_SECRET = "select id from dossier where status_token = $1 or filing_reference = $2";
    private final Reads reads;

    DossierKeyQueries(Reads reads) {
        this.reads = reads;
    }

    /** By dossier code, which anybody may know, or filing reference. */
    public Uni<Optional<UUID>> byCode(String code) {
        return find(BY_CODE, Tuple.of(storable(code)));
    }

    /** By what only the applicant was given and nobody can guess: the QR link's token or the filing reference. */
    public Uni<Optional<UUID>> bySecret(String token, String reference) {
        return find(BY_SECRET, Tuple.of(storable(token), storable(reference)));
    }

    private Uni<Optional<UUID>> find(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID(0)));
    }

    private static String storable(String key) {
        return key.indexOf('\0') < 0 ? key : "";
    }
}
