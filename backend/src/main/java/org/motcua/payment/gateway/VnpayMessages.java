package org.motcua.payment.gateway;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages of VNPAY 2.1.0 and their signatures (§17.2). Pure. */
public final class VnpayMessages {
    static final String HASH = "vnp_SecureHash";
    private static final Set<String> UNSIGNED = Set.of(HASH, "vnp_SecureHashType");
    private static final String VERSION = "2.1.0";
    private static final String DONE = "00";
    /** Amounts are sent a hundredfold. */
    private static final long FACTOR = 100;

    private static final List<String> QUERY_SIGNED = List.of(
            "vnp_RequestId",
            "vnp_Version",
            "vnp_Command",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_TransactionDate",
            "vnp_CreateDate",
            "vnp_IpAddr",
            "vnp_OrderInfo");
    private static final List<String> ANSWER_SIGNED = List.of(
            "vnp_ResponseId",
            "vnp_Command",
            "vnp_ResponseCode",
            "vnp_Message",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_Amount",
            "vnp_BankCode",
            "vnp_PayDate",
            "vnp_TransactionNo",
            "vnp_TransactionType",
            "vnp_TransactionStatus",
            "vnp_OrderInfo",
            "vnp_PromotionCode",
            "vnp_PromotionAmount");

    private VnpayMessages() {}

    /** What an IPN tells once its signature was found right. */
    public record Ipn(String order, PaymentGateway.Asked news) {}

    /** Where the payer's browser goes to pay. */
    static String payUrl(GatewayOrder o, String returnUrl, String ip, String language) {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", "pay");
        fields.put("vnp_TmnCode", o.merchant().code());
        fields.put("vnp_Amount", String.valueOf(Math.multiplyExact(o.amount(), FACTOR)));
        fields.put("vnp_CreateDate", GatewayTime.text(o.createdAt()));
        fields.put("vnp_ExpireDate", GatewayTime.text(o.expiresAt()));
        fields.put("vnp_CurrCode", "VND");
        fields.put("vnp_IpAddr", ip);
        fields.put("vnp_Locale", language.equals("en") ? "en" : "vn");
        fields.put("vnp_OrderInfo", ascii(o.purpose()));
        fields.put("vnp_OrderType", "other");
        fields.put("vnp_ReturnUrl", returnUrl);
        fields.put("vnp_TxnRef", o.number());
        String query = canonical(fields);
        return o.merchant().url() + "?" + query + "&" + HASH + "="
                + Signatures.hmacSha512(o.merchant().secret(), query);
    }

    /** Fields in the order of their names, as {@code key=urlencode(value)}; the signature itself and empty values left out. */
    static String canonical(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(f ->
                                !UNSIGNED.contains(f.getKey()) && !f.getValue().isEmpty())
                        .map(f -> encode(f.getKey()) + "=" + encode(f.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static String sign(Secret secret, Map<String, String> fields) {
        return Signatures.hmacSha512(secret, canonical(fields));
    }

    public static boolean isSigned(Secret secret, Map<String, String> fields) {
        return Signatures.same(sign(secret, fields), fields.get(HASH));
    }

    /** @param now for a message that does not say when it was paid */
    public static Ipn ipn(Map<String, String> fields, Instant now) {
        String code = fields.getOrDefault("vnp_ResponseCode", "");
        String status = fields.getOrDefault("vnp_TransactionStatus", "");
        return new Ipn(
                fields.getOrDefault("vnp_TxnRef", ""),
                code.equals(DONE) && status.equals(DONE)
                        ? paid(fields, now)
                        : new PaymentGateway.Asked.Failed(code + "/" + status));
    }

    /** The body of querydr. */
    static Map<String, String> query(GatewayOrder o, String requestId, String ip, Instant now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_RequestId", requestId);
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", "querydr");
        fields.put("vnp_TmnCode", o.merchant().code());
        fields.put("vnp_TxnRef", o.number());
        fields.put("vnp_OrderInfo", ascii(o.purpose()));
        fields.put("vnp_TransactionDate", GatewayTime.text(o.createdAt()));
        fields.put("vnp_CreateDate", GatewayTime.text(now));
        fields.put("vnp_IpAddr", ip);
        fields.put(HASH, Signatures.hmacSha512(o.merchant().secret(), joined(fields, QUERY_SIGNED)));
        return fields;
    }

    /** Null when it is not signed as it should be, or speaks of another order. */
    static PaymentGateway.@Nullable Asked answer(GatewayOrder o, Map<String, String> fields, Instant now) {
        String expected = Signatures.hmacSha512(o.merchant().secret(), joined(fields, ANSWER_SIGNED));
        boolean ours = o.merchant().code().equals(fields.get("vnp_TmnCode"))
                && (o.number().equals(fields.get("vnp_TxnRef")) || !fields.containsKey("vnp_TxnRef"));
        if (!Signatures.same(expected, fields.get(HASH)) || !ours) {
            return null;
        }
        String status = fields.getOrDefault("vnp_TransactionStatus", "");
        if (!DONE.equals(fields.get("vnp_ResponseCode")) || status.isEmpty() || status.equals("01")) {
            return new PaymentGateway.Asked.Pending();
        }
        return status.equals(DONE) ? paid(fields, now) : new PaymentGateway.Asked.Failed(status);
    }

    private static PaymentGateway.Asked.Paid paid(Map<String, String> fields, Instant now) {
        return new PaymentGateway.Asked.Paid(
                fields.getOrDefault("vnp_TransactionNo", ""),
                amount(fields.get("vnp_Amount")),
                GatewayTime.parse(fields.get("vnp_PayDate"), now));
    }

    private static String joined(Map<String, String> fields, List<String> names) {
        return names.stream().map(n -> fields.getOrDefault(n, "")).collect(Collectors.joining("|"));
    }

    /** Whole đồng; −1 for what is no amount, which no order has. */
    private static long amount(@Nullable String text) {
        try {
            long hundredfold = text == null ? -1 : Long.parseLong(text);
            return hundredfold % FACTOR == 0 ? hundredfold / FACTOR : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.US_ASCII);
    }

    /** The protocol takes no diacritics and no special characters. */
    private static String ascii(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 .-]", " ");
    }
}
