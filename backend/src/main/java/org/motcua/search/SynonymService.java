package org.motcua.search;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.shared.ProblemException;

/** Keeps everyday words. */
@ApplicationScoped
public class SynonymService {
    private final SynonymRepository synonyms;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    SynonymService(SynonymRepository synonyms, Agencies agencies, EventLog log, Clock clock) {
        this.synonyms = synonyms;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<SynonymView> add(SynonymRequest in, Actor by) {
        return capacity(in.agency(), by)
                .chain(as -> synonyms.ofPhrase(Synonym.fold(in.phrase()))
                        .map(there -> free(there, in.agency()))
                        .chain(s -> say(s, in, as)));
    }

    @WithTransaction
    public Uni<SynonymView> edit(UUID id, int revision, SynonymRequest in, Actor by) {
        return synonyms.requireLocked(id)
                .chain(s -> capacity(s.agency, by)
                        .invoke(as -> s.requireRevision(revision))
                        .chain(as -> capacity(in.agency(), by))
                        .call(() -> requireFree(s, in))
                        .chain(as -> say(s, in, as)));
    }

    @WithTransaction
    public Uni<Void> remove(UUID id, int revision, Actor by) {
        return synonyms.requireLocked(id)
                .chain(s -> capacity(s.agency, by).chain(as -> {
                    s.requireRevision(revision);
                    s.remove(by.subject(), now());
                    return keep(s, as).replaceWithVoid();
                }));
    }

    /** A phrase that was removed may be said again. */
    private static Synonym free(@org.jspecify.annotations.Nullable Synonym there, String agency) {
        if (there == null) {
            return new Synonym(agency);
        }
        if (!there.removed) {
            throw ProblemException.of(SearchProblem.SYNONYM_EXISTS);
        }
        return there;
    }

    private Uni<Void> requireFree(Synonym s, SynonymRequest in) {
        return synonyms.ofPhrase(Synonym.fold(in.phrase()))
                .invoke(other -> {
                    if (other != null && !other.id.equals(s.id)) {
                        throw ProblemException.of(SearchProblem.SYNONYM_EXISTS);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<SynonymView> say(Synonym s, SynonymRequest in, Capacity as) {
        s.agency = in.agency();
        s.say(in.phrase(), in.means(), as.by().subject(), now());
        return keep(s, as);
    }

    private Uni<SynonymView> keep(Synonym s, Capacity as) {
        return synonyms.persist(s)
                .call(() -> log.append(s.id, as.stamp(s.changedAt), List.of(SynonymChanged.of(s))))
                .call(synonyms::flush)
                .map(SynonymView::of);
    }

    private Uni<Capacity> capacity(String agency, Actor by) {
        return agencies.tree().map(tree -> SearchAccess.requireEditor(by, agency, tree));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
