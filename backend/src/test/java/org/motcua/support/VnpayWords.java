package org.motcua.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** IPNs as VNPAY would write them, or as somebody would who has its secret. */
public final class VnpayWords {
    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime());

    private VnpayWords() {}

    /** A payment that nobody has told of yet, signed. */
    public static Map<String, String> paid(Money.Order order) {
        Map<String, String> fields = new HashMap<>();
        fields.put("vnp_TmnCode", "DEMO0001");
        fields.put("vnp_Amount", String.valueOf(order.amount() * 100));
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_PayDate", "20261125100000");
        fields.put("vnp_OrderInfo", "HS" + order.number());
        fields.put("vnp_TransactionNo", String.valueOf(SERIAL.incrementAndGet()));
        fields.put("vnp_ResponseCode", "00");
        fields.put("vnp_TransactionStatus", "00");
        fields.put("vnp_TxnRef", order.number());
        return signed(fields);
    }

    public static Map<String, String> signed(Map<String, String> fields) {
        fields.remove("vnp_SecureHash");
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(Money.secret("standin-vnpay").getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            fields.put(
                    "vnp_SecureHash",
                    HexFormat.of().formatHex(mac.doFinal(query(fields).getBytes(StandardCharsets.UTF_8))));
            return fields;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String ipn(Map<String, String> fields) {
        return "/api/v1/payment-callbacks/vnpay?" + query(fields);
    }

    public static ValidatableResponse send(Map<String, String> fields) {
        return given().urlEncodingEnabled(false).get(ipn(fields)).then().statusCode(200);
    }

    private static String query(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
