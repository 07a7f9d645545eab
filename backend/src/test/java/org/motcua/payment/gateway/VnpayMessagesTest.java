package org.motcua.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.PayWay;

/** VNPAY's messages, field by field. */
class VnpayMessagesTest {
    private static final Secret SECRET = new Secret("RAOEXHYVSDDIIENYWSLDIIZTANXUXZFJ");
    private static final Merchant MERCHANT = new Merchant(
            "m",
            "H53",
            PayWay.VNPAY,
            "DEMO0001",
            SECRET,
            "https://pay.example.org/v",
            "https://pay.example.org/q",
            Merchant.BankAccount.NONE);
    private static final Instant NOW = Instant.parse("2026-11-25T17:30:05Z");

    static GatewayOrder order(Merchant merchant) {
        return new GatewayOrder(
                UUID.fromString("01a20b8b-d490-7720-9e4c-94031a6d3221"),
                "2611250000001",
                merchant.way(),
                merchant,
                180_000,
                NOW,
                NOW.plusSeconds(900),
                "HS2611250000001",
                List.of(new GatewayOrder.Item(
                        "H53-1", "1.000656", "Đăng ký", "H53", "UBND", "Lê Thị A", "Lệ phí", 180_000)));
    }

    @Test
    void thePayersAddressSaysAllAndSignsIt() {
        String url =
                VnpayMessages.payUrl(order(MERCHANT), "https://app.example.org/thanh-toan/ket-qua/1", "10.0.0.1", "vi");
        String query = "vnp_Amount=18000000&vnp_Command=pay&vnp_CreateDate=20261126003005&vnp_CurrCode=VND"
                + "&vnp_ExpireDate=20261126004505&vnp_IpAddr=10.0.0.1&vnp_Locale=vn&vnp_OrderInfo=HS2611250000001"
                + "&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fapp.example.org%2Fthanh-toan%2Fket-qua%2F1"
                + "&vnp_TmnCode=DEMO0001&vnp_TxnRef=2611250000001&vnp_Version=2.1.0";
        assertEquals(
                "https://pay.example.org/v?" + query + "&vnp_SecureHash=" + Signatures.hmacSha512(SECRET, query), url);
        assertTrue(VnpayMessages.isSigned(SECRET, fields(url)));
        assertTrue(VnpayMessages.payUrl(order(MERCHANT), "https://x.org", "::1", "en")
                .contains("vnp_Locale=en"));
    }

    /** RFC 4231, test case 2. */
    @Test
    void theSignatureIsHmacSha512() {
        assertEquals(
                "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
                Signatures.hmacSha512(new Secret("Jefe"), "what do ya want for nothing?"));
    }

    @Test
    void theSignatureHoldsForExactlyWhatWasSaid() {
        Map<String, String> said =
                new HashMap<>(Map.of("vnp_TxnRef", "1", "vnp_Amount", "100", "vnp_OrderInfo", "a b&c"));
        said.put(VnpayMessages.HASH, VnpayMessages.sign(SECRET, said));
        assertTrue(VnpayMessages.isSigned(SECRET, said));
        said.put("vnp_SecureHashType", "HmacSHA512");
        assertTrue(VnpayMessages.isSigned(SECRET, said), "the kind of signature is not signed");
        said.put(VnpayMessages.HASH, said.get(VnpayMessages.HASH).toUpperCase(java.util.Locale.ROOT));
        assertTrue(VnpayMessages.isSigned(SECRET, said));
        assertFalse(VnpayMessages.isSigned(new Secret("other"), said));
        said.put("vnp_Amount", "101");
        assertFalse(VnpayMessages.isSigned(SECRET, said));
        said.remove(VnpayMessages.HASH);
        assertFalse(VnpayMessages.isSigned(SECRET, said));
    }

    @ParameterizedTest
    @CsvSource({
        "00, 00, 18000000, Paid[externalId=14; amount=180000; at=2026-11-25T17:30:05Z]",
        "00, 00, 18000001, Paid[externalId=14; amount=-1; at=2026-11-25T17:30:05Z]",
        "00, 00, x, Paid[externalId=14; amount=-1; at=2026-11-25T17:30:05Z]",
        "00, 02, 18000000, Failed[says=00/02]",
        "24, 00, 18000000, Failed[says=24/00]",
        "24, 02, 18000000, Failed[says=24/02]"
    })
    void anIpnIsReadByBothItsCodes(String code, String status, String amount, String news) {
        VnpayMessages.Ipn ipn = VnpayMessages.ipn(
                Map.of(
                        "vnp_TxnRef",
                        "7",
                        "vnp_ResponseCode",
                        code,
                        "vnp_TransactionStatus",
                        status,
                        "vnp_Amount",
                        amount,
                        "vnp_TransactionNo",
                        "14",
                        "vnp_PayDate",
                        "20261126003005"),
                NOW.plusSeconds(9));
        assertEquals("7", ipn.order());
        assertEquals(news.replace(';', ','), ipn.news().toString());
    }

    @Test
    void anIpnThatSaysNothingIsNoPayment() {
        VnpayMessages.Ipn ipn = VnpayMessages.ipn(Map.of(), NOW);
        assertEquals("", ipn.order());
        assertInstanceOf(PaymentGateway.Asked.Failed.class, ipn.news());
        PaymentGateway.Asked paid = VnpayMessages.ipn(
                        Map.of("vnp_ResponseCode", "00", "vnp_TransactionStatus", "00"), NOW)
                .news();
        assertEquals(new PaymentGateway.Asked.Paid("", -1, NOW), paid);
    }

    @Test
    void theQuestionIsSignedInItsOwnOrder() {
        Map<String, String> q = VnpayMessages.query(order(MERCHANT), "R1", "127.0.0.1", NOW);
        assertEquals(
                Signatures.hmacSha512(
                        SECRET,
                        "R1|2.1.0|querydr|DEMO0001|2611250000001|20261126003005|20261126003005|127.0.0.1|HS2611250000001"),
                q.get(VnpayMessages.HASH));
    }

    @ParameterizedTest
    @CsvSource({
        "00, 00, Paid[externalId=14; amount=180000; at=2026-11-25T17:30:05Z]",
        "00, 01, Pending[]",
        "00, '', Pending[]",
        "00, 02, Failed[says=02]",
        "91, '', Pending[]"
    })
    void theAnswerIsBelievedWhenItIsSignedAndAboutTheOrder(String code, String status, String news) {
        Map<String, String> said = answer(code, status);
        assertEquals(
                news.replace(';', ','),
                VnpayMessages.answer(order(MERCHANT), said, NOW).toString());
        said.put("vnp_Amount", "1");
        assertNull(VnpayMessages.answer(order(MERCHANT), said, NOW), "signed otherwise");
    }

    @Test
    void anAnswerAboutAnotherOrderOrMerchantIsNotBelieved() {
        Map<String, String> said = answer("00", "00");
        said.put("vnp_TxnRef", "2");
        assertNull(VnpayMessages.answer(order(MERCHANT), signed(said), NOW));
        said.put("vnp_TxnRef", "2611250000001");
        said.put("vnp_TmnCode", "OTHER001");
        assertNull(VnpayMessages.answer(order(MERCHANT), signed(said), NOW));
        said.put("vnp_TmnCode", "DEMO0001");
        said.remove("vnp_TxnRef");
        assertEquals(
                "Pending[]",
                VnpayMessages.answer(order(MERCHANT), signed(answerWithout("91")), NOW)
                        .toString());
    }

    @Test
    void aSecretCannotBePrinted() {
        assertFalse(MERCHANT.toString().contains(SECRET.value()), MERCHANT.toString());
    }

    private static Map<String, String> answerWithout(String code) {
        Map<String, String> said = new HashMap<>(Map.of("vnp_ResponseCode", code, "vnp_TmnCode", "DEMO0001"));
        return said;
    }

    private static Map<String, String> answer(String code, String status) {
        Map<String, String> said = new HashMap<>(Map.of(
                "vnp_ResponseCode", code,
                "vnp_TmnCode", "DEMO0001",
                "vnp_TxnRef", "2611250000001",
                "vnp_Amount", "18000000",
                "vnp_TransactionNo", "14",
                "vnp_PayDate", "20261126003005"));
        if (!status.isEmpty()) {
            said.put("vnp_TransactionStatus", status);
        }
        return signed(said);
    }

    private static Map<String, String> signed(Map<String, String> said) {
        String text = String.join(
                "|",
                List.of(
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
                                "vnp_PromotionAmount")
                        .stream()
                        .map(n -> said.getOrDefault(n, ""))
                        .toList());
        said.put(VnpayMessages.HASH, Signatures.hmacSha512(SECRET, text));
        return said;
    }

    private static Map<String, String> fields(String url) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : URI.create(url).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        return fields;
    }
}
