package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.motcua.event.EventData;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Who gets letters: those who follow a public case, confirmed by a code; and the end of letters, by the link under each of them. */
@ApplicationScoped
public class Following {
    /** What waits for somebody who wants no more. */
    private static final String DROP = """
            update feedback_delivery set given_up_at = ?2, fault = 'ended by the reader', address = ''
            where sent_at is null and given_up_at is null and (follower = ?1 or (feedback = ?1 and follower is null))""";

    private final FollowerRepository followers;
    private final FeedbackRepository cases;
    private final FeedbackCommands commands;
    private final ContactCodes codes;
    private final FeedbackKeyQueries keys;
    private final EventLog log;

    Following(
            FollowerRepository followers,
            FeedbackRepository cases,
            FeedbackCommands commands,
            ContactCodes codes,
            FeedbackKeyQueries keys,
            EventLog log) {
        this.followers = followers;
        this.cases = cases;
        this.commands = commands;
        this.codes = codes;
        this.keys = keys;
        this.log = log;
    }

    /** Fails with 404 when nothing of it is public, with 422 when the code is not the one that was sent to the address. */
    @WithTransaction
    public Uni<FollowReceipt> follow(UUID feedback, FeedbackRequests.Follow in, String language) {
        return cases.requireLocked(feedback)
                .invoke(Following::requirePublic)
                .chain(f -> codes.use(in.codeId(), in.code(), in.address(), null)
                        .chain(() ->
                                followers.countActive(feedback, in.address().strip()))
                        .call(already -> already > 0 ? Uni.createFrom().voidItem() : begin(f, in, language)))
                .replaceWith(() -> new FollowReceipt(feedback, commands.now()));
    }

    private static void requirePublic(Feedback f) {
        if (f.publication == null) {
            throw ProblemException.of(FeedbackProblem.NOT_FOUND);
        }
    }

    private Uni<Void> begin(Feedback f, FeedbackRequests.Follow in, String language) {
        Follower follower = new Follower(Ids.next(), f.id, in.address().strip(), language, commands.now());
        return followers.persist(follower).chain(() -> told(follower.id, f.agency, new FollowEvent.Begun(f.id)));
    }

    /** Fails with 404 for a link that is not ours. */
    @WithSession
    public Uni<LetterSubscription> read(String token) {
        return target(token)
                .chain(t -> t.reader() == LetterLinks.Reader.FOLLOWER
                        ? followers.require(t.id()).map(w -> new LetterSubscription(false, w.isEnded()))
                        : cases.require(t.id()).map(f -> new LetterSubscription(true, !f.letters)));
    }

    /** As often as somebody likes. */
    @WithTransaction
    public Uni<LetterSubscription> end(String token) {
        return target(token)
                .call(t -> t.reader() == LetterLinks.Reader.FOLLOWER ? endFollowing(t.id()) : endLetters(t.id()))
                .call(t -> drop(t.id()))
                .map(t -> new LetterSubscription(t.reader() == LetterLinks.Reader.COMPLAINANT, true));
    }

    private Uni<Void> endFollowing(UUID id) {
        return followers.requireLocked(id).chain(w -> {
            if (w.isEnded()) {
                return Uni.createFrom().voidItem();
            }
            w.end(commands.now());
            return cases.require(w.feedback).chain(f -> told(id, f.agency, new FollowEvent.Ended(f.id)));
        });
    }

    private Uni<Void> endLetters(UUID feedback) {
        return cases.requireLocked(feedback)
                .chain(f -> f.letters
                        ? commands.record(f, new FeedbackEvent.LettersEnded())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> told(UUID follower, String agency, EventData happened) {
        EventStamp stamp = new EventStamp(commands.now(), null, "follower", "", "FOLLOWER", agency);
        return log.append(follower, stamp, List.of(happened));
    }

    private Uni<Integer> drop(UUID reader) {
        OffsetDateTime now = commands.now().atOffset(ZoneOffset.UTC);
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(DROP)
                        .setParameter(1, reader)
                        .setParameter(2, now)
                        .executeUpdate());
    }

    private Uni<LetterLinks.Target> target(String token) {
        return keys.key()
                .map(key ->
                        LetterLinks.read(key, token).orElseThrow(() -> ProblemException.of(FeedbackProblem.NOT_FOUND)));
    }
}
