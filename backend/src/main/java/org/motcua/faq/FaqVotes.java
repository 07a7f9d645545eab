package org.motcua.faq;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.shared.ClientLimit;
import org.motcua.shared.ProblemException;

/** "Was this useful": one answer a browser, from nobody in particular. */
@ApplicationScoped
public class FaqVotes {
    private final QuestionRepository questions;
    private final EventLog log;
    private final Clock clock;
    private final ClientLimit limit;

    FaqVotes(QuestionRepository questions, EventLog log, Clock clock, FaqConfig config) {
        this.questions = questions;
        this.log = log;
        this.clock = clock;
        this.limit = new ClientLimit(config.votesPerMinute());
    }

    /** Fails with 429 when a client rates too often. */
    public void take(String client) {
        limit.take(client);
    }

    /** A second answer of the same browser changes nothing and is no fault. */
    @WithTransaction
    public Uni<Void> vote(UUID id, VoteRequest in) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return questions
                .require(id)
                .invoke(FaqVotes::requirePublished)
                .chain(q -> questions
                        .vote(id, voter(id, in.browser()), in.useful(), now)
                        .chain(counts -> counts
                                ? log.append(id, nobody(now, q.agency), List.of(new QuestionEvent.Rated(in.useful())))
                                : Uni.createFrom().voidItem()));
    }

    private static void requirePublished(Question q) {
        if (q.published == null) {
            throw ProblemException.of(FaqProblem.NOT_FOUND);
        }
    }

    private static EventStamp nobody(Instant now, String agency) {
        return new EventStamp(now, null, "anonymous", "Ẩn danh", "PUBLIC", agency);
    }

    private static String voter(UUID question, String browser) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((question + "/" + browser).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
