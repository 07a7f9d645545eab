package org.motcua.standin.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stand-in gateways as a payer, an accountant and a thief meet them. */
class GatewaySimulatorTest {
    private static final Merchant MERCHANT = new Merchant("DEMO0001", "s1", "MOTCUADEMO", "s2", "9990001234567");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static GatewaySimulator.Running simulator;

    @BeforeAll
    static void start() {
        simulator = GatewaySimulator.start(0, MERCHANT, () -> "http://localhost:1");
    }

    @AfterAll
    static void stop() {
        simulator.stop().run();
    }

    @Test
    void thePayersPageIsStrictAndInBothLanguages() throws Exception {
        HttpResponse<String> page = get(pay("100", "HS100", "s1"));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("70.000 đ"), page.body());
        assertTrue(page.body().contains("<html lang=\"vi\">"));
        String policy = page.headers().firstValue("content-security-policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'nonce-"), policy);
        assertTrue(policy.endsWith("form-action 'self' http://app.example.org"), policy);
        assertFalse(page.body().contains("<script"));
        assertTrue(get(pay("100", "HS100", "s1") + "&lang=en").body().contains("Pay (demonstration)"));
    }

    @Test
    void whatIsNotSignedIsRefusedAndWordsAreNotMarkup() throws Exception {
        assertEquals(400, get(pay("101", "x", "guessed")).statusCode());
        assertEquals(400, get("/vnpay/pay").statusCode());
        assertEquals(400, get("/national/pay?ref=nobody").statusCode());
        String page = get(pay("102", "<b>x</b>", "s1")).body();
        assertTrue(page.contains("&lt;b&gt;x&lt;/b&gt;"), page);
    }

    @Test
    void thePayerIsSentBackWithASignedWordAndTheDayIsWrittenDown() throws Exception {
        get(pay("103", "HS103", "s1"));
        HttpResponse<String> back = post("/act", "protocol=VNPAY&number=103&act=PAY_LOST");
        assertEquals(303, back.statusCode());
        String target = back.headers().firstValue("location").orElseThrow();
        assertTrue(target.startsWith("http://app.example.org/r?vnp_Amount=7000000"), target);
        assertTrue(get(pay("103", "HS103", "s1")).body().contains("Giao dịch này đã kết thúc"));
        String file = get("/files/vnpay.csv").body();
        assertTrue(
                file.startsWith("merchant,order_number,transaction_no,amount,fee,paid_at,status\r\nDEMO0001,103,"),
                file);
        assertTrue(file.contains(",70000,770,"), file);
        assertTrue(get("/files/national.csv").body().lines().count() == 1);
        assertEquals(404, post("/act", "protocol=VNPAY&number=nobody&act=PAY").statusCode());
    }

    @Test
    void transfersStandInTheStatement() throws Exception {
        HttpResponse<String> done = post("/bank", "account=9990001234567&amount=50000&purpose=HS1+%26+co&lang=en");
        assertTrue(done.body().contains("Done. It stands in today"), done.body());
        assertTrue(get("/files/statement.csv").body().contains(",50000,9990001234567,\"HS1 & co\""));
        String xml = get("/files/statement.xml").body();
        assertTrue(xml.contains("<Ustrd>HS1 &amp; co</Ustrd>"), xml);
        assertTrue(get("/files/statement.csv?day=2020-01-01").body().lines().count() == 1);
        assertTrue(get("/bank").body().contains("Chuyển khoản thử"));
        assertEquals(404, get("/files/other").statusCode());
        assertEquals(404, get("/").statusCode());
    }

    @Test
    void aReceiptOfThePlatformIsForWhoSignsTheQuestionAndForWhatWasPaid() throws Exception {
        national("INIT", "201", "s2");
        national("INIT", "202", "s2");
        JsonNode left = national("GET_BILL", "201", "s2");
        assertEquals("01", left.path("MaLoi").asText(), "not paid, and it may run out so");
        assertFalse(left.has("URLBienLai"));
        post("/act", "protocol=NATIONAL&number=201&act=PAY_LOST");
        post("/act", "protocol=NATIONAL&number=202&act=DECLINE");
        assertEquals("97", national("GET_BILL", "201", "guessed").path("MaLoi").asText());
        assertEquals("01", national("GET_BILL", "202", "s2").path("MaLoi").asText());
        assertEquals("01", national("GET_BILL", "203", "s2").path("MaLoi").asText(), "nobody knows it");
        String url = national("GET_BILL", "201", "s2").path("URLBienLai").asText();
        String path = url.substring(simulator.url().length());
        assertTrue(get(path).body().contains("70.000 đ"), url);
        assertTrue(get(path + "&lang=en").body().contains("The platform's receipt"));
        assertEquals(400, get(path + "0").statusCode(), "the key is not to be guessed");
    }

    /** One message of the protocol, signed with the secret. */
    private static JsonNode national(String what, String number, String secret) throws Exception {
        Map<String, String> m = new HashMap<>(Map.of(
                "LoaiBanTin", what,
                "PhienBan", "1.0.6",
                "MaDoiTac", "MOTCUADEMO",
                "MaThamChieu", number,
                "ThoiGianGD", "20261125153005"));
        String signed = String.join("|", what, "1.0.6", "MOTCUADEMO", number);
        if (what.equals("INIT")) {
            m.putAll(Map.of("SoTien", "70000", "UrlTraVe", "http://app.example.org/r"));
            signed += "|70000||||||||20261125153005|";
        } else {
            signed += "|20261125153005";
        }
        m.put("MaXacThuc", Signing.sha256(signed + "|" + secret));
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(simulator.url() + "/national/api"))
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(m))))
                .body());
    }

    private static String pay(String number, String info, String secret) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "vnp_TmnCode", "DEMO0001",
                "vnp_TxnRef", number,
                "vnp_Amount", "7000000",
                "vnp_OrderInfo", info,
                "vnp_ReturnUrl", "http://app.example.org/r",
                "vnp_ExpireDate", "20991125000000"));
        String query = Signing.query(fields);
        return "/vnpay/pay?" + query + "&vnp_SecureHash="
                + URLEncoder.encode(Signing.hmac(secret, query), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(simulator.url() + path)));
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(simulator.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
