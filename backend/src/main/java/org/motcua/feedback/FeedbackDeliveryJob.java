package org.motcua.feedback;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.motcua.feedback.api.MessageChannel;

/**
 * Follows the log and tells complainants and followers what happened; sends the codes that are asked for. Any number of instances may run
 * it. A letter goes out once, unless this process dies between the mail server's word and the note of it: then it is repeated under the
 * same Message-ID, for mail that is lost is worse.
 */
@ApplicationScoped
class FeedbackDeliveryJob {
    private static final Logger LOG = Logger.getLogger(FeedbackDeliveryJob.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private final LetterCallQueries calls;
    private final LetterQueries letters;
    private final FeedbackKeyQueries keys;
    private final MessageChannels channels;
    private final FeedbackConfig config;
    private final Clock clock;
    private final String publicUrl;

    FeedbackDeliveryJob(
            LetterCallQueries calls,
            LetterQueries letters,
            FeedbackKeyQueries keys,
            MessageChannels channels,
            FeedbackConfig config,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.calls = calls;
        this.letters = letters;
        this.keys = keys;
        this.channels = channels;
        this.config = config;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    @Scheduled(
            every = "${motcua.feedback.deliver-every:2s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> deliver() {
        return calls.find(clock.instant(), config.settle())
                .chain(keys::key)
                .chain(key -> letters.claim(clock.instant(), LEASE, config.batch())
                        .chain(claimed -> Multi.createFrom()
                                .iterable(claimed)
                                .onItem()
                                .transformToUniAndConcatenate(letter -> send(letter, key))
                                .collect()
                                .last()));
    }

    @Scheduled(
            every = "${motcua.feedback.clean-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clean() {
        Instant now = clock.instant();
        return letters.clean(now.minus(Duration.ofDays(1)), now.minus(config.keepAddresses()));
    }

    /** One that fails stands in nobody's way. */
    private Uni<Void> send(Letter letter, byte[] key) {
        Optional<MessageChannel> channel = channels.to(letter.channel());
        if (channel.isEmpty()) {
            return failed(letter, "no channel for " + letter.channel());
        }
        return letters.hold(letter, clock.instant().plus(LEASE))
                .chain(held -> held
                        ? hand(letter, key, channel.get())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> hand(Letter letter, byte[] key, MessageChannel channel) {
        return Uni.createFrom()
                .deferred(() -> channel.send(FeedbackLetters.of(letter, publicUrl, key)))
                .map(done -> "")
                .onFailure()
                .recoverWithItem(e -> e.getClass().getSimpleName() + ": " + e.getMessage())
                .chain(fault -> fault.isEmpty() ? letters.sent(letter, clock.instant()) : failed(letter, fault));
    }

    private Uni<Void> failed(Letter letter, String fault) {
        Instant now = clock.instant();
        Duration life = letter.isCode() ? config.codeLife() : config.letterLife();
        Optional<Instant> next = LetterTries.next(letter.isCode(), letter.attempt(), letter.createdAt(), life, now);
        LOG.warnf("letter %s could not be sent, next try %s: %s", letter.id(), next.orElse(null), fault);
        return next.isPresent() ? letters.later(letter, next.get(), fault) : letters.givenUp(letter, now, fault);
    }
}
