package org.motcua.search;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.motcua.search.api.SearchSource;

/**
 * Compares the index with its sources at the start, now and then, and when an administrator says so: reference data has no commands that
 * could tell of its changes. What is right already is not touched.
 */
@ApplicationScoped
public class SearchFollowJob {
    private static final Logger LOG = Logger.getLogger(SearchFollowJob.class);
    private final List<SearchSource> sources;
    private final IndexQueries index;

    SearchFollowJob(@All List<SearchSource> sources, IndexQueries index) {
        this.sources = sources;
        this.index = index;
    }

    /** After the reference data and the demonstration's. */
    void onStart(@Observes @Priority(40) StartupEvent e) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::follow);
    }

    @Scheduled(
            every = "${motcua.search.follow-every:15m}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> followNow() {
        return follow().replaceWithVoid();
    }

    /** @return how many documents were wrong */
    public Uni<Integer> follow() {
        return Multi.createFrom()
                .iterable(sources)
                .onItem()
                .transformToUniAndConcatenate(index::follow)
                .collect()
                .with(java.util.stream.Collectors.summingInt(n -> n))
                .call(index::countTerms)
                .invoke(n -> LOG.debugf("%d documents of the search index brought up to date", n));
    }
}
