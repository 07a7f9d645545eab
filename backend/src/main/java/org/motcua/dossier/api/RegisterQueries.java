package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Reads;

/** The register of an agency: what it accepted in a period, in the order of reception. */
@ApplicationScoped
public class RegisterQueries {
    private static final String ROWS = """
            select dossier_code, procedure_version, competent_agency, applicant_name, contact->>'address' as address, contact->>'phone' as phone, state,
              accepted_at, due_at, original_due_at, decided_at, (outcome->>'returnedAt')::timestamptz as returned_at, delivery->>'method' as delivery_method
            from dossier where receiving_agency = $1 and accepted_at >= $2 and accepted_at < $3 order by accepted_at, dossier_code limit $4""";
    private static final String COUNT = """
            select count(*) from dossier where receiving_agency = $1 and accepted_at >= $2 and accepted_at < $3""";
    private final Reads reads;

    RegisterQueries(Reads reads) {
        this.reads = reads;
    }

    public Uni<List<RegisterRow>> accepted(String agency, Instant from, Instant until, int limit) {
        return reads.query(ROWS, Tuple.of(agency, at(from), at(until), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RegisterQueries::row)
                        .toList());
    }

    public Uni<Long> countAccepted(String agency, Instant from, Instant until) {
        return reads.query(COUNT, Tuple.of(agency, at(from), at(until)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static RegisterRow row(Row r) {
        return new RegisterRow(
                r.getString("dossier_code"),
                r.getUUID("procedure_version"),
                r.getString("competent_agency"),
                r.getString("applicant_name"),
                r.getString("address"),
                r.getString("phone"),
                DossierState.valueOf(r.getString("state")),
                r.getOffsetDateTime("accepted_at").toInstant(),
                r.getOffsetDateTime("due_at").toInstant(),
                r.getOffsetDateTime("original_due_at").toInstant(),
                instant(r.getOffsetDateTime("decided_at")),
                instant(r.getOffsetDateTime("returned_at")),
                r.getString("delivery_method"));
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
