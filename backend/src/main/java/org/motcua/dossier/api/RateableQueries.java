package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.motcua.shared.Reads;

/** What applicants were told at the counter's end of a dossier: results, refusals, supplement requests. */
@ApplicationScoped
public class RateableQueries {
    private static final String SELECT = """
            select e.id, e.type, e.at, d.competent_agency, e.actor, d.procedure_code from event e join dossier d on d.id = e.subject
            where e.type in ('DOSSIER_RETURNED', 'DOSSIER_REFUSED', 'DOSSIER_SUPPLEMENT_REQUESTED') and\s""";
    private static final String OF = SELECT + "e.subject = $1 order by e.seq";
    private static final String ONE = SELECT + "e.id = $1";
    private final Reads reads;

    RateableQueries(Reads reads) {
        this.reads = reads;
    }

    /**
     * One of them.
     *
     * @param officer who told it
     */
    public record Rateable(UUID event, String type, Instant at, String agency, String officer, String procedureCode) {}

    public Uni<List<Rateable>> of(UUID dossier) {
        return rows(OF, dossier);
    }

    public Uni<Optional<Rateable>> one(UUID event) {
        return rows(ONE, event).map(found -> found.stream().findFirst());
    }

    private Uni<List<Rateable>> rows(String sql, UUID id) {
        return reads.query(sql, Tuple.of(id))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RateableQueries::rateable)
                        .toList());
    }

    private static Rateable rateable(Row r) {
        return new Rateable(
                r.getUUID(0),
                r.getString(1),
                r.getOffsetDateTime(2).toInstant(),
                r.getString(3),
                r.getString(4),
                r.getString(5));
    }
}
