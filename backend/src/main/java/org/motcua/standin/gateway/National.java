package org.motcua.standin.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The national portal's Payment Platform v1.0.6 from its own side. */
final class National {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration OPEN = Duration.ofMinutes(15);
    private final Merchant merchant;
    private final Payments payments;

    National(Merchant merchant, Payments payments) {
        this.merchant = merchant;
        this.payments = payments;
    }

    /** The answer to INIT, QUERY or GET_BILL. */
    JsonNode answer(JsonNode question, String self) {
        return switch (text(question, "LoaiBanTin")) {
            case "INIT" -> init(question, self);
            case "QUERY" -> query(question);
            case "GET_BILL" -> bill(question, self);
            default -> refused("2", "LoaiBanTin");
        };
    }

    private JsonNode init(JsonNode q, String self) {
        String signed = String.join(
                "|",
                text(q, "LoaiBanTin"),
                text(q, "PhienBan"),
                text(q, "MaDoiTac"),
                text(q, "MaThamChieu"),
                text(q, "SoTien"),
                text(q, "LoaiHinhThanhToan"),
                text(q, "MaKenhThanhToan"),
                text(q, "MaThietBi"),
                text(q, "NgonNgu"),
                text(q, "MaTienTe"),
                text(q, "MaNganHang"),
                text(q, "ThongTinGiaoDich"),
                text(q, "ThoiGianGD"),
                text(q, "Ip"),
                merchant.nationalSecret());
        if (!isRight(q, signed)) {
            return refused("97", "MaXacThuc");
        }
        Payment p = payments.open(new Payment(
                Payment.Protocol.NATIONAL,
                text(q, "MaThamChieu"),
                q.path("SoTien").asLong(),
                text(q, "ThongTinGiaoDich"),
                text(q, "UrlTraVe"),
                Instant.now().plus(OPEN)));
        ObjectNode answer = JSON.createObjectNode().put("error_code", "0");
        answer.putObject("message").put("UrlThanhToan", self + "/national/pay?ref=" + p.number);
        return answer;
    }

    private JsonNode query(JsonNode q) {
        return asked(q).<JsonNode>map(p -> told(p, p.amount, merchant.nationalSecret()))
                .orElseGet(() -> refused("97", "MaXacThuc"));
    }

    /** Where the receipt of a paid order is shown; its key is for nobody to guess. */
    private JsonNode bill(JsonNode q, String self) {
        Optional<Payment> asked = asked(q);
        if (asked.isEmpty()) {
            return bill("97", "MaXacThuc");
        }
        Payment p = asked.get();
        return p.state() == Payment.State.PAID
                ? bill("00", "").put("URLBienLai", self + "/national/bill?ref=" + p.number + "&key=" + key(p))
                : bill("01", "MaThamChieu");
    }

    private static ObjectNode bill(String code, String why) {
        return JSON.createObjectNode().put("MaLoi", code).put("MoTaLoi", why);
    }

    /** The paid order of this reference, for who was told its key. */
    Optional<Payment> billed(String reference, String key) {
        return payments.find(Payment.Protocol.NATIONAL, reference)
                .filter(p -> p.state() == Payment.State.PAID && key(p).equals(key));
    }

    private String key(Payment p) {
        return Signing.sha256("BILL|" + p.number + "|" + merchant.nationalSecret());
    }

    private Optional<Payment> asked(JsonNode q) {
        String signed = String.join(
                "|",
                text(q, "LoaiBanTin"),
                text(q, "PhienBan"),
                text(q, "MaDoiTac"),
                text(q, "MaThamChieu"),
                text(q, "ThoiGianGD"),
                merchant.nationalSecret());
        return isRight(q, signed)
                ? Optional.of(payments.find(Payment.Protocol.NATIONAL, text(q, "MaThamChieu"))
                        .orElseGet(() -> new Payment(
                                Payment.Protocol.NATIONAL, text(q, "MaThamChieu"), 0, "", "", Instant.EPOCH)))
                : Optional.empty();
    }

    /** The callback, and what QUERY answers. */
    ObjectNode told(Payment p, long amount, String secret) {
        ObjectNode m = JSON.createObjectNode()
                .put("LoaiBanTin", "CALLBACK")
                .put(
                        "MaLoi",
                        switch (p.state()) {
                            case OPEN -> "01";
                            case PAID -> "00";
                            case DECLINED -> "24";
                        })
                .put("MaDoiTac", merchant.nationalCode())
                .put("MaThamChieu", p.number)
                .put("SoTien", String.valueOf(amount))
                .put("MaTienTe", "VND")
                .put("MaGiaoDich", p.transaction())
                .put("MaNganHang", "NCB")
                .put("ThoiGianGD", Signing.time(p.at()))
                .put("ThongTinGiaoDich", p.info);
        String signed = String.join(
                "|",
                text(m, "LoaiBanTin"),
                text(m, "MaLoi"),
                text(m, "MaDoiTac"),
                text(m, "MaThamChieu"),
                text(m, "SoTien"),
                text(m, "MaTienTe"),
                text(m, "MaGiaoDich"),
                text(m, "MaNganHang"),
                text(m, "ThoiGianGD"),
                text(m, "ThongTinGiaoDich"),
                secret);
        return m.put("MaXacThuc", Signing.sha256(signed));
    }

    ObjectNode told(Payment p) {
        return told(p, p.amount, merchant.nationalSecret());
    }

    private boolean isRight(JsonNode q, String signed) {
        return merchant.nationalCode().equals(text(q, "MaDoiTac"))
                && Signing.sha256(signed).equals(text(q, "MaXacThuc"));
    }

    private static JsonNode refused(String code, String why) {
        return JSON.createObjectNode().put("error_code", code).put("message", why);
    }

    private static String text(JsonNode m, String field) {
        return m.path(field).asText("");
    }
}
