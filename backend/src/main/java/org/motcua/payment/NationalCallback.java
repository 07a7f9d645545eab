package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.gateway.NationalMessages;

/** The Payment Platform's own word on a payment (§17.1); what it expects as an answer was not found and is told in docs/adr/0052. */
@ApplicationScoped
public class NationalCallback {
    private static final Logger LOG = Logger.getLogger(NationalCallback.class);
    private final Merchants merchants;
    private final GatewayNews news;
    private final Clock clock;

    NationalCallback(Merchants merchants, GatewayNews news, Clock clock) {
        this.merchants = merchants;
        this.news = news;
        this.clock = clock;
    }

    /** As the platform itself answers INIT: {@code error_code} 0 when it was understood. */
    @Schema(name = "NationalAnswer")
    public record Answer(
            @JsonProperty("error_code") String errorCode,
            @JsonProperty("message") String message) {
        static final Answer SUCCESS = new Answer("0", "success");
        static final Answer KNOWN = new Answer("0", "already confirmed");
        static final Answer NO_ORDER = new Answer("1", "order not found");
        static final Answer AMOUNT = new Answer("4", "invalid amount");
        static final Answer SIGNATURE = new Answer("97", "invalid signature");
        static final Answer UNKNOWN = new Answer("99", "unknown error");
    }

    /** Never fails: what goes wrong here is answered so that the platform says it again. */
    public Uni<Answer> take(JsonNode message) {
        NationalMessages.Told told = NationalMessages.told(message, clock.instant());
        Merchant merchant =
                merchants.byCode(PayWay.NATIONAL_PLATFORM, told.merchant()).orElse(null);
        if (merchant == null || !NationalMessages.isCallbackSigned(merchant.secret(), message)) {
            LOG.warnf(
                    "a callback for merchant %s is not signed as it should be",
                    merchant == null ? "unknown" : merchant.key());
            return Uni.createFrom().item(Answer.SIGNATURE);
        }
        return news.take(merchant, told.order(), told.news())
                .map(NationalCallback::answer)
                .onFailure()
                .recoverWithItem(e -> {
                    LOG.errorf(e, "a callback for order %s could not be taken", told.order());
                    return Answer.UNKNOWN;
                });
    }

    private static Answer answer(GatewayNews.Verdict verdict) {
        return switch (verdict) {
            case TAKEN -> Answer.SUCCESS;
            case KNOWN -> Answer.KNOWN;
            case NO_ORDER -> Answer.NO_ORDER;
            case WRONG_AMOUNT -> Answer.AMOUNT;
        };
    }
}
