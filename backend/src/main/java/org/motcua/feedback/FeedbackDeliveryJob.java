package org.motcua.feedback;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.motcua.feedback.api.MessageChannel;

/** Follows the log and tells complainants what happened; sends the codes that are asked for. Any number of instances may run it. */
@ApplicationScoped
class FeedbackDeliveryJob {
    private static final Logger LOG = Logger.getLogger(FeedbackDeliveryJob.class);
    private final FeedbackDeliveryQueries deliveries;
    private final Instance<MessageChannel> channels;
    private final FeedbackConfig config;
    private final Clock clock;
    private final String publicUrl;

    FeedbackDeliveryJob(
            FeedbackDeliveryQueries deliveries,
            @Any Instance<MessageChannel> channels,
            FeedbackConfig config,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.deliveries = deliveries;
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
        return deliveries
                .find(clock.instant(), config.settle(), FeedbackLetters.types())
                .chain(() -> deliveries.claim(clock.instant(), config.batch()))
                .chain(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(this::send)
                        .collect()
                        .last());
    }

    @Scheduled(
            every = "${motcua.feedback.clean-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> clean() {
        return deliveries.clean(clock.instant().minus(Duration.ofDays(1)));
    }

    /** One that fails stands in nobody's way. */
    private Uni<Void> send(FeedbackDeliveryQueries.Letter letter) {
        MessageChannel channel = channels.stream()
                .filter(c -> c.reaches(letter.channel()))
                .findFirst()
                .orElse(null);
        if (channel == null) {
            return deliveries.failed(letter, clock.instant(), "no channel for " + letter.channel());
        }
        return channel.send(FeedbackLetters.of(letter, publicUrl))
                .chain(() -> deliveries.sent(letter, clock.instant()))
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.warnf("letter %s could not be sent: %s", letter.id(), e.toString());
                    return deliveries.failed(letter, clock.instant(), String.valueOf(e.getMessage()));
                });
    }
}
