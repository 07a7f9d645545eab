package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierKeyQueries;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;
import org.motcua.shared.Folding;
import org.motcua.shared.ProblemException;

/** Takes complaints in: of those with an account here, and of anybody whose contact a code has confirmed. */
@ApplicationScoped
public class FeedbackFiling {
    private final FeedbackCommands commands;
    private final ContactCodes codes;
    private final Agencies agencies;
    private final Officers officers;
    private final DossierKeyQueries dossiers;
    private final DossierRecords records;

    FeedbackFiling(
            FeedbackCommands commands,
            ContactCodes codes,
            Agencies agencies,
            Officers officers,
            DossierKeyQueries dossiers,
            DossierRecords records) {
        this.commands = commands;
        this.codes = codes;
        this.agencies = agencies;
        this.officers = officers;
        this.dossiers = dossiers;
        this.records = records;
    }

    /** Who it may be about, found before the transaction begins. */
    public record Found(
            FeedbackRequests.NewFeedback in, @Nullable UUID dossier, List<String> accused) {}

    /** Reads what the complaint leads to; fails with 422 when it leads nowhere. */
    public Uni<Found> find(FeedbackRequests.NewFeedback in) {
        return agencies.tree()
                .invoke(tree -> {
                    if (tree.find(in.agency()).isEmpty()) {
                        throw ProblemException.of(FeedbackProblem.AGENCY_UNKNOWN);
                    }
                    requireSubject(in);
                })
                .chain(tree -> dossier(in)
                        .chain(dossier -> named(in, tree.lineage(in.agency()))
                                .chain(named -> workedOn(dossier).map(worked -> found(in, dossier, named, worked)))));
    }

    private static void requireSubject(FeedbackRequests.NewFeedback in) {
        boolean there = switch (in.about()) {
            case PROCEDURE -> isSaid(in.procedureCode());
            case DOSSIER -> isSaid(in.dossierReference());
            case OFFICER_CONDUCT -> isSaid(in.officerNamed()) || isSaid(in.dossierReference());
            case AGENCY -> true;
        };
        if (!there) {
            throw ProblemException.of(FeedbackProblem.SUBJECT_MISSING);
        }
    }

    private Uni<Optional<UUID>> dossier(FeedbackRequests.NewFeedback in) {
        if (!isSaid(in.dossierReference())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return dossiers.byCode(in.dossierReference().strip()).invoke(found -> {
            if (found.isEmpty()) {
                throw ProblemException.of(FeedbackProblem.DOSSIER_UNKNOWN);
            }
        });
    }

    /** Officers there who bear the name that the complainant wrote. */
    private Uni<Set<String>> named(FeedbackRequests.NewFeedback in, List<String> lineage) {
        Uni<Set<String>> found = Uni.createFrom().item(LinkedHashSet::new);
        if (!isSaid(in.officerNamed())) {
            return found;
        }
        String name = Folding.fold(in.officerNamed());
        for (Role role : Role.values()) {
            found = found.call(all -> officers.holding(role, lineage)
                    .invoke(there -> there.stream()
                            .filter(o -> name.contains(Folding.fold(o.name())))
                            .map(Officer::subject)
                            .forEach(all::add)));
        }
        return found;
    }

    /** Officers who did anything with the dossier. */
    private Uni<List<String>> workedOn(Optional<UUID> dossier) {
        return dossier.isEmpty()
                ? Uni.createFrom().item(List.of())
                : records.history(dossier.get()).map(FeedbackFiling::officersOf);
    }

    private static List<String> officersOf(DossierHistory history) {
        Set<String> roles = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            roles.add(role.name());
        }
        return history.moments().stream()
                .map(DossierHistory.Moment::stamp)
                .filter(s -> roles.contains(s.actorRole()))
                .map(EventStamp::actor)
                .distinct()
                .toList();
    }

    private static Found found(
            FeedbackRequests.NewFeedback in, Optional<UUID> dossier, Set<String> named, List<String> worked) {
        Set<String> accused = new LinkedHashSet<>(named);
        if (in.about() == FeedbackAbout.OFFICER_CONDUCT || in.about() == FeedbackAbout.DOSSIER) {
            accused.addAll(worked);
        }
        return new Found(in, dossier.orElse(null), List.copyOf(accused));
    }

    /** Of somebody with an account, or brought by another system. */
    @WithTransaction
    public Uni<FeedbackReceipt> file(Found found, Actor by, String channel, String language) {
        String owner = channel.equals("WEB") ? by.subject() : null;
        EventStamp stamp = new EventStamp(
                commands.now(),
                null,
                by.subject(),
                by.displayName(),
                owner == null ? Role.INTEGRATOR.name() : "COMPLAINANT",
                found.in().agency());
        return begin(found, owner, channel, language, stamp);
    }

    /** Of anybody; the code must be the one that was sent to an address which the complainant gives as theirs. */
    @WithTransaction
    public Uni<FeedbackReceipt> fileOpenly(Found found, UUID codeId, String code, String language) {
        EventStamp stamp = new EventStamp(
                commands.now(),
                null,
                "complainant",
                "",
                "COMPLAINANT",
                found.in().agency());
        Complainant by = found.in().complainant();
        return codes.use(codeId, code, by.email(), by.phone()).chain(() -> begin(found, null, "WEB", language, stamp));
    }

    private Uni<FeedbackReceipt> begin(
            Found found, @Nullable String owner, String channel, String language, EventStamp stamp) {
        FeedbackRequests.NewFeedback in = found.in();
        return commands.begin(
                null,
                stamp,
                c -> new FeedbackEvent.Filed(
                        in.about(),
                        in.theme(),
                        in.procedureCode(),
                        found.dossier(),
                        in.agency(),
                        in.title().strip(),
                        in.content().strip(),
                        in.officerNamed(),
                        found.accused(),
                        in.complainant(),
                        owner,
                        channel,
                        language,
                        in.publishable(),
                        FeedbackPolicy.newReference(),
                        FeedbackPolicy.begun(c, in.agency(), c.now(), List.of())));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
