package org.motcua.payment.counter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.Due;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.shared.Cursor;

/** What is owed at the agencies that somebody collects for. */
@ApplicationScoped
public class OwedReads {
    private static final List<Role> COLLECTORS = List.of(Role.CASHIER, Role.POSTAL_AGENT);
    private final OwedQueries queries;
    private final Agencies agencies;

    OwedReads(OwedQueries queries, Agencies agencies) {
        this.queries = queries;
        this.agencies = agencies;
    }

    /** @param typed part of a code, a reference or a name, with or without diacritics */
    public Uni<OwedPage> find(
            @Nullable String typed, @Nullable String agency, @Nullable String cursor, int limit, Actor by) {
        return agencies.tree()
                .chain(tree -> queries.find(
                                DeskAccess.reach(by, COLLECTORS, Optional.ofNullable(agency), tree),
                                typed,
                                cursor,
                                limit)
                        .map(rows -> new OwedPage(
                                rows.stream()
                                        .limit(limit)
                                        .map(r -> item(r, tree))
                                        .toList(),
                                next(rows, limit))));
    }

    private static @Nullable String next(List<Row> rows, int limit) {
        if (rows.size() <= limit) {
            return null;
        }
        Row last = rows.get(limit - 1);
        return Cursor.encode(last.getOffsetDateTime("required_at"), last.getUUID("id"));
    }

    private static OwedPage.OwedItem item(Row r, AgencyTree tree) {
        return new OwedPage.OwedItem(
                r.getUUID("id"),
                r.getUUID("dossier"),
                r.getString("dossier_code"),
                r.getString("filing_reference"),
                r.getString("payer_name"),
                Due.Kind.valueOf(r.getString("kind")),
                Due.Gate.valueOf(r.getString("gate")),
                r.getLong("amount"),
                r.getString("reason"),
                r.getString("agency"),
                tree.name(r.getString("agency")),
                r.getOffsetDateTime("required_at").toInstant());
    }
}
