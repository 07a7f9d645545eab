package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.DossierState;
import org.motcua.shared.Cursor;
import org.motcua.shared.Reads;

/** The applicant's list: one indexed query a page, whatever the number of dossiers. */
@ApplicationScoped
class DossierQueries {
    private static final String MINE = """
            select id, state, procedure_version, competent_agency, filing_reference, dossier_code, created_at, updated_at, submitted_at,
              coalesce(case when state = 'SUPPLEMENT_REQUIRED' then queue_due_at end, due_at, queue_due_at) as due_at, expires_at
            from dossier
            where owner = $1 and ($2::text is null or state = $2) and ($3::timestamptz is null or (created_at, id) < ($3, $4))
            order by created_at desc, id desc limit $5""";
    private final Reads reads;
    private final Procedures procedures;
    private final Agencies agencies;

    DossierQueries(Reads reads, Procedures procedures, Agencies agencies) {
        this.reads = reads;
        this.procedures = procedures;
        this.agencies = agencies;
    }

    Uni<DossierPage> mine(String owner, @Nullable DossierState state, @Nullable String cursor, int limit) {
        Keys after = Keys.parse(cursor);
        Tuple values = Tuple.of(owner, state == null ? null : state.name(), after.at(), after.id(), limit + 1);
        return reads.query(MINE, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .chain(rows -> agencies.tree()
                        .chain(tree -> procedures
                                .versions(rows.stream().map(r -> r.getUUID(2)).toList())
                                .map(known -> page(rows, limit, known, tree))));
    }

    private static DossierPage page(List<Row> rows, int limit, Map<UUID, Procedure> known, AgencyTree tree) {
        List<DossierPage.DossierSummary> items =
                rows.stream().limit(limit).map(r -> summary(r, known, tree)).toList();
        DossierPage.DossierSummary last = items.isEmpty() ? null : items.get(items.size() - 1);
        return new DossierPage(
                items, last == null || rows.size() <= limit ? null : Cursor.encode(last.createdAt(), last.id()));
    }

    /** Columns by their place in {@link #MINE}: finding them by name takes as long as reading them. */
    private static DossierPage.DossierSummary summary(Row r, Map<UUID, Procedure> known, AgencyTree tree) {
        Procedure p = known.get(r.getUUID(2));
        return new DossierPage.DossierSummary(
                r.getUUID(0),
                DossierState.valueOf(r.getString(1)),
                p.code(),
                p.name(),
                tree.name(r.getString(3)),
                r.getString(4),
                r.getString(5),
                r.getOffsetDateTime(6).toInstant(),
                r.getOffsetDateTime(7).toInstant(),
                instant(r.getOffsetDateTime(8)),
                instant(r.getOffsetDateTime(9)),
                instant(r.getOffsetDateTime(10)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** The sort key of the page before. */
    private record Keys(
            @Nullable OffsetDateTime at, @Nullable UUID id) {
        static Keys parse(@Nullable String cursor) {
            List<String> key = Cursor.decode(cursor, 2);
            try {
                return key.isEmpty()
                        ? new Keys(null, null)
                        : new Keys(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC), UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw Cursor.invalid();
            }
        }
    }
}
