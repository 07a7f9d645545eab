package org.motcua.standin.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Tells the application what became of payments, as well or as badly as it was asked to. */
final class Callbacks {
    private static final Logger LOG = Logger.getLogger(Callbacks.class);
    private static final int LATE_SECONDS = 8;
    private static final int MOST_TRIES = 5;
    private final Merchant merchant;
    private final Payments payments;
    private final Vnpay vnpay;
    private final National national;
    private final Supplier<String> application;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "standin-gateway-callbacks");
        thread.setDaemon(true);
        return thread;
    });

    /** @param application where it can be reached, asked for each time */
    Callbacks(Merchant merchant, Payments payments, Vnpay vnpay, National national, Supplier<String> application) {
        this.merchant = merchant;
        this.payments = payments;
        this.vnpay = vnpay;
        this.national = national;
        this.application = application;
    }

    /** Does it. @return what the application answered, empty when it was not told, or not waited for */
    String act(Payment p, Act act) {
        if (act.pays()) {
            p.close(Payment.State.PAID, payments.nextNumber(), Instant.now());
        } else if (act == Act.DECLINE) {
            p.close(Payment.State.DECLINED, payments.nextNumber(), Instant.now());
        }
        return switch (act) {
            case PAY, DECLINE -> untilHeard(p);
            case PAY_LATE -> {
                later.schedule(() -> untilHeard(p), LATE_SECONDS, TimeUnit.SECONDS);
                yield "";
            }
            case PAY_TWICE -> {
                CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> tell(p));
                yield tell(p) + " " + second.join();
            }
            case FORGE -> forge(p);
            case PAY_OTHER_AMOUNT -> send(p, p.amount + 1_000, secret(p));
            case LEAVE, PAY_LOST -> "";
        };
    }

    /** Once more. */
    String tell(Payment p) {
        return send(p, p.amount, secret(p));
    }

    /** A payment that never was, signed by somebody who guesses. */
    private String forge(Payment p) {
        Payment invented = new Payment(p.protocol, p.number, p.amount, p.info, p.returnUrl, p.expiresAt);
        invented.close(Payment.State.PAID, payments.nextNumber(), Instant.now());
        return send(invented, p.amount, "guessed");
    }

    /** Gateways say it again until they are understood. */
    private String untilHeard(Payment p) {
        return untilHeard(p, 1);
    }

    private String untilHeard(Payment p, int attempt) {
        String answer = tell(p);
        if (!answer.contains("\"00\"")
                && !answer.contains("\"02\"")
                && !answer.contains("\"0\"")
                && attempt < MOST_TRIES) {
            later.schedule(() -> untilHeard(p, attempt + 1), 1L << attempt, TimeUnit.SECONDS);
        }
        return answer;
    }

    private String send(Payment p, long amount, String secret) {
        String target = application.get() + "/api/v1/payment-callbacks/";
        HttpRequest.Builder request = p.protocol == Payment.Protocol.VNPAY
                ? HttpRequest.newBuilder(URI.create(target + "vnpay?" + vnpay.told(p, amount, secret)))
                        .GET()
                : HttpRequest.newBuilder(URI.create(target + "national"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                national.told(p, amount, secret).toString()));
        try {
            return http.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            LOG.warnf("the application does not answer at %s: %s", target, e.toString());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private String secret(Payment p) {
        return p.protocol == Payment.Protocol.VNPAY ? merchant.vnpaySecret() : merchant.nationalSecret();
    }
}
