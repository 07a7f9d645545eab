package org.motcua.guidance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;

/** Guidance given, for those who give it and those who watch over it. */
@ApplicationScoped
public class GuidanceReads {
    private final GuidanceQueries queries;
    private final Agencies agencies;

    GuidanceReads(GuidanceQueries queries, Agencies agencies) {
        this.queries = queries;
        this.agencies = agencies;
    }

    public Uni<GuidanceView.GuidancePage> page(
            Actor by,
            @Nullable String agency,
            @Nullable String procedure,
            @Nullable String text,
            @Nullable String cursor,
            int limit) {
        return agencies.tree()
                .map(tree -> {
                    if (agency != null) {
                        GuidancePolicy.requireReader(by, agency, tree);
                    }
                    return agency == null ? GuidancePolicy.readable(by, tree) : List.of(agency);
                })
                .chain(codes -> queries.page(codes, procedure, text, Cursor.moment(cursor), limit + 1))
                .map(found -> {
                    List<GuidanceView> items = found.stream().limit(limit).toList();
                    GuidanceView last = found.size() <= limit ? null : items.get(limit - 1);
                    return new GuidanceView.GuidancePage(
                            items, last == null ? null : Cursor.encode(last.givenAt(), last.id()));
                });
    }
}
