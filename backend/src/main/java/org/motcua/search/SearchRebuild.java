package org.motcua.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.motcua.identity.api.Actor;

/** Makes the index anew for an administrator. */
@ApplicationScoped
public class SearchRebuild {
    private final SearchFollowJob job;

    SearchRebuild(SearchFollowJob job) {
        this.job = job;
    }

    public Uni<IndexState> run(Actor by) {
        SearchAccess.requireSystem(by);
        return job.follow().map(IndexState::new);
    }
}
