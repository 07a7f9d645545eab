package org.motcua.payment.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Messages of the national portal's Payment Platform v1.0.6 and their signatures (§17.1). Which fields the signature of a callback is
 * made over is not in what was found: here all of them in the order of the description (docs/adr/0052). Pure.
 */
public final class NationalMessages {
    static final String HASH = "MaXacThuc";
    private static final String VERSION = "1.0.6";
    private static final String DONE = "00";
    /** Not in what was found of the protocol either; only answers to QUERY have it. */
    private static final String UNDECIDED = "01";
    /** Nor is this, but for our own answer to a callback. */
    private static final String UNSIGNED = "97";

    private static final List<String> INIT_SIGNED = List.of(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip");
    private static final List<String> QUERY_SIGNED =
            List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");
    private static final List<String> CALLBACK_SIGNED = List.of(
            "LoaiBanTin",
            "MaLoi",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "MaTienTe",
            "MaGiaoDich",
            "MaNganHang",
            "ThoiGianGD",
            "ThongTinGiaoDich");

    private NationalMessages() {}

    /** What the platform tells, once its signature was found right. */
    public record Told(String merchant, String order, PaymentGateway.Asked news) {}

    static ObjectNode init(GatewayOrder o, String returnUrl, String ip, String language, Instant now) {
        ObjectNode m = head("INIT", o, now)
                .put("SoTien", String.valueOf(o.amount()))
                .put("LoaiHinhThanhToan", "PAY")
                .put("MaKenhThanhToan", "1")
                .put("MaThietBi", "1")
                .put("NgonNgu", language.equals("en") ? "en-US" : "vi-VN")
                .put("MaTienTe", "VND")
                .put("MaNganHang", "PAYMENT")
                .put("ThongTinGiaoDich", o.purpose())
                .put("Ip", ip)
                .put("UrlTraVe", returnUrl);
        m.put(HASH, sign(o.merchant().secret(), m, INIT_SIGNED));
        m.set("ThongTinBienLai", receipt(o));
        return m;
    }

    /** QUERY or GET_BILL. */
    static ObjectNode ask(String what, GatewayOrder o, Instant now) {
        ObjectNode m = head(what, o, now);
        return m.put(HASH, sign(o.merchant().secret(), m, QUERY_SIGNED));
    }

    private static ObjectNode head(String what, GatewayOrder o, Instant now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("LoaiBanTin", what)
                .put("PhienBan", VERSION)
                .put("MaDoiTac", o.merchant().code())
                .put("MaThamChieu", o.number())
                .put("ThoiGianGD", GatewayTime.text(now));
    }

    private static ObjectNode receipt(GatewayOrder o) {
        GatewayOrder.Item first = o.items().get(0);
        ObjectNode bill = JsonNodeFactory.instance
                .objectNode()
                .put("MaDichVu", "2")
                .put("MaDVC", first.procedureCode())
                .put("TenDVC", first.procedureName())
                .put("MaTTHC", first.procedureCode())
                .put("TenTTHC", first.procedureName())
                .put("MaDonVi", first.agency())
                .put("TenDonVi", first.agencyName())
                .put("MaHoSo", first.dossierCode())
                .put("TKThuHuong", o.merchant().bank().number())
                .put("MaNHThuHuong", o.merchant().bank().bin())
                .put("TenTKThuHuong", o.merchant().bank().name())
                .put("HoTenNguoiNop", first.payer());
        ArrayNode fees = bill.putArray("PhiLePhi");
        ArrayNode parts = bill.putArray("DSKhoanNop");
        for (GatewayOrder.Item item : o.items()) {
            fees.addObject()
                    .put("LoaiPhiLePhi", "1")
                    .put("MaPhiLePhi", item.procedureCode())
                    .put("TenPhiLePhi", item.name())
                    .put("SoTien", String.valueOf(item.amount()));
            parts.addObject().put("NoiDung", item.name()).put("SoTien", String.valueOf(item.amount()));
        }
        return bill;
    }

    /** Lower-case SHA-256 over the fields and the secret, joined by bars. */
    private static String sign(Secret secret, JsonNode message, List<String> fields) {
        return Signatures.sha256(Stream.concat(
                        fields.stream().map(f -> message.path(f).asText("")), Stream.of(secret.value()))
                .collect(Collectors.joining("|")));
    }

    static String signCallback(Secret secret, JsonNode message) {
        return sign(secret, message, CALLBACK_SIGNED);
    }

    public static boolean isCallbackSigned(Secret secret, JsonNode message) {
        return Signatures.same(signCallback(secret, message), message.path(HASH).asText(""));
    }

    public static Told told(JsonNode m, Instant now) {
        return new Told(
                m.path("MaDoiTac").asText(""),
                m.path("MaThamChieu").asText(""),
                news(m, m.path("MaLoi").asText(""), now));
    }

    /** The answer to QUERY: signed like a callback. Null when it is not, or speaks of another order. */
    static PaymentGateway.@Nullable Asked answer(GatewayOrder o, JsonNode m, Instant now) {
        Told told = told(m, now);
        if (!isCallbackSigned(o.merchant().secret(), m)
                || !told.merchant().equals(o.merchant().code())
                || !told.order().equals(o.number())) {
            return null;
        }
        return told.news();
    }

    /**
     * What the platform answers to GET_BILL.
     *
     * @param says its code
     * @param url of a paid order only
     * @param refused whether it is no answer, or says that our question was not signed as it should be
     */
    record Bill(String says, @Nullable String url, boolean refused) {}

    /**
     * The fields of the answer are those of one public client; its signature, if it has one, was not found. It decides nothing: who opens the
     * address is shown what the platform has.
     */
    static Bill bill(JsonNode m) {
        String says = m.path("MaLoi").asText("");
        String url = m.path("URLBienLai").asText("");
        boolean paid = says.equals(DONE);
        return new Bill(
                says,
                paid && !url.isEmpty() ? url : null,
                says.isEmpty() || says.equals(UNSIGNED) || (paid && url.isEmpty()));
    }

    private static PaymentGateway.Asked news(JsonNode m, String says, Instant now) {
        if (says.equals(DONE)) {
            return new PaymentGateway.Asked.Paid(
                    m.path("MaGiaoDich").asText(""),
                    m.path("SoTien").asLong(-1),
                    GatewayTime.parse(m.path("ThoiGianGD").asText(null), now));
        }
        return says.isEmpty() || says.equals(UNDECIDED)
                ? new PaymentGateway.Asked.Pending()
                : new PaymentGateway.Asked.Failed(says);
    }
}
