package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.gateway.VnpayMessages;

/** VNPAY's own word on a payment (§17.2): checked in the order signature, order, amount, news or not. */
@ApplicationScoped
public class VnpayIpn {
    private static final Logger LOG = Logger.getLogger(VnpayIpn.class);
    private final Merchants merchants;
    private final GatewayNews news;
    private final Clock clock;

    VnpayIpn(Merchants merchants, GatewayNews news, Clock clock) {
        this.merchants = merchants;
        this.news = news;
        this.clock = clock;
    }

    /** What VNPAY understands; with 00, 01, 02 or 04 it does not ask again. */
    @Schema(name = "VnpayAnswer")
    public record Answer(
            @JsonProperty("RspCode") String rspCode,
            @JsonProperty("Message") String message) {
        static final Answer SUCCESS = new Answer("00", "Confirm Success");
        static final Answer NO_ORDER = new Answer("01", "Order not found");
        static final Answer CONFIRMED = new Answer("02", "Order already confirmed");
        static final Answer AMOUNT = new Answer("04", "Invalid amount");
        static final Answer SIGNATURE = new Answer("97", "Invalid signature");
        static final Answer UNKNOWN = new Answer("99", "Unknown error");
    }

    /** Never fails: what goes wrong here is answered so that VNPAY says it again. */
    public Uni<Answer> take(Map<String, String> fields) {
        Merchant merchant = merchants
                .byCode(PayWay.VNPAY, fields.getOrDefault("vnp_TmnCode", ""))
                .orElse(null);
        if (merchant == null || !VnpayMessages.isSigned(merchant.secret(), fields)) {
            LOG.warnf(
                    "an IPN for merchant %s is not signed as it should be",
                    merchant == null ? "unknown" : merchant.key());
            return Uni.createFrom().item(Answer.SIGNATURE);
        }
        VnpayMessages.Ipn ipn = VnpayMessages.ipn(fields, clock.instant());
        return news.take(merchant, ipn.order(), ipn.news())
                .map(VnpayIpn::answer)
                .onFailure()
                .recoverWithItem(e -> {
                    LOG.errorf(e, "an IPN for order %s could not be taken", ipn.order());
                    return Answer.UNKNOWN;
                });
    }

    private static Answer answer(GatewayNews.Verdict verdict) {
        return switch (verdict) {
            case TAKEN -> Answer.SUCCESS;
            case KNOWN -> Answer.CONFIRMED;
            case NO_ORDER -> Answer.NO_ORDER;
            case WRONG_AMOUNT -> Answer.AMOUNT;
        };
    }
}
