package org.motcua.staff;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.HeldPost;
import org.motcua.identity.api.Officers;
import org.motcua.shared.ProblemException;

/** The staff of counters: what everybody sees, and what administrators decide on. */
@ApplicationScoped
public class StaffReads {
    private final Officers officers;
    private final StaffQueries queries;
    private final Agencies agencies;

    StaffReads(Officers officers, StaffQueries queries, Agencies agencies) {
        this.officers = officers;
        this.queries = queries;
        this.agencies = agencies;
    }

    /** Whose appointment at the agency is in force and public; whoever holds several is listed once. */
    public Uni<StaffView.StaffList> published(String agency) {
        return tree(agency)
                .chain(tree -> posts(agency))
                .map(posts -> new StaffView.StaffList(posts.stream()
                        .filter(StaffView.Post::published)
                        .map(p -> new StaffView(p.name(), p.title(), p.duty(), p.fields(), p.phone()))
                        .sorted(Comparator.comparing(StaffView::duty).thenComparing(StaffView::name))
                        .distinct()
                        .toList()));
    }

    public Uni<StaffView.PostList> posts(String agency, Actor by) {
        return tree(agency)
                .invoke(tree -> StaffAccess.requireKeeper(by, agency, tree))
                .chain(tree -> posts(agency))
                .map(StaffView.PostList::new);
    }

    public Uni<StaffView.Post> post(UUID appointment, Actor by) {
        return officers.post(appointment)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(StaffProblem.NOT_FOUND))
                .call(p -> tree(p.agency()).invoke(tree -> StaffAccess.requireKeeper(by, p.agency(), tree)))
                .chain(p -> merged(List.of(p)))
                .map(posts -> posts.get(0));
    }

    private Uni<List<StaffView.Post>> posts(String agency) {
        return officers.at(agency).chain(this::merged);
    }

    private Uni<List<StaffView.Post>> merged(List<HeldPost> held) {
        return queries.of(held.stream().map(HeldPost::id).toList())
                .map(said -> held.stream()
                        .map(p -> post(p, said.getOrDefault(p.id(), StaffQueries.Said.NOTHING)))
                        .toList());
    }

    private static StaffView.Post post(HeldPost p, StaffQueries.Said said) {
        return new StaffView.Post(
                p.id(),
                said.revision(),
                p.agency(),
                p.name(),
                new LocalizedText(p.titleVi(), p.titleEn()),
                p.role(),
                said.published(),
                said.duty(),
                said.fields(),
                said.phone());
    }

    private Uni<AgencyTree> tree(String agency) {
        return agencies.tree()
                .invoke(tree ->
                        tree.find(agency).orElseThrow(() -> ProblemException.of(StaffProblem.AGENCY_NOT_FOUND)));
    }
}
