package org.motcua.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.PayWay;

/** The Payment Platform's messages, field by field. */
class NationalMessagesTest {
    private static final Secret SECRET = new Secret("bimat");
    private static final Merchant MERCHANT = new Merchant(
            "n",
            "H53",
            PayWay.NATIONAL_PLATFORM,
            "MOTCUA",
            SECRET,
            "https://pay.example.org",
            "",
            Merchant.BankAccount.NONE);
    /** Half past three in the afternoon in Vietnam: a clock of twelve hours would say 03. */
    private static final Instant NOW = Instant.parse("2026-11-25T08:30:05Z");

    private static final GatewayOrder ORDER = VnpayMessagesTest.order(MERCHANT);

    @Test
    void initSaysAllAndSignsIt() {
        ObjectNode m = NationalMessages.init(ORDER, "https://app.example.org/r", "10.0.0.1", "vi", NOW);
        assertEquals("20261125153005", m.get("ThoiGianGD").asText());
        assertEquals("180000", m.get("SoTien").asText());
        assertEquals(
                Signatures.sha256(
                        "INIT|1.0.6|MOTCUA|2611250000001|180000|PAY|1|1|vi-VN|VND|PAYMENT|HS2611250000001|20261125153005|10.0.0.1|bimat"),
                m.get("MaXacThuc").asText());
        assertEquals("H53-1", m.at("/ThongTinBienLai/MaHoSo").asText());
        assertEquals("180000", m.at("/ThongTinBienLai/PhiLePhi/0/SoTien").asText());
        assertEquals("180000", m.at("/ThongTinBienLai/DSKhoanNop/0/SoTien").asText());
        assertEquals("https://app.example.org/r", m.get("UrlTraVe").asText());
        assertEquals(
                "en-US",
                NationalMessages.init(ORDER, "x", "x", "en", NOW).get("NgonNgu").asText());
        assertFalse(m.toString().contains(SECRET.value()));
    }

    @Test
    void questionsAreSigned() {
        ObjectNode m = NationalMessages.ask("QUERY", ORDER, NOW);
        assertEquals(
                Signatures.sha256("QUERY|1.0.6|MOTCUA|2611250000001|20261125153005|bimat"),
                m.get("MaXacThuc").asText());
        assertEquals(
                Signatures.sha256("GET_BILL|1.0.6|MOTCUA|2611250000001|20261125153005|bimat"),
                NationalMessages.ask("GET_BILL", ORDER, NOW).get("MaXacThuc").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "00, https://pay.example.org/b/1, https://pay.example.org/b/1, false",
        "00, '', , true",
        "01, https://pay.example.org/b/1, , false",
        "02, '', , false",
        "97, '', , true",
        "'', https://pay.example.org/b/1, , true"
    })
    void aBillIsOfWhatWasPaid(String code, String told, String url, boolean refused) {
        NationalMessages.Bill bill = NationalMessages.bill(
                JsonNodeFactory.instance.objectNode().put("MaLoi", code).put("URLBienLai", told));
        assertEquals(new NationalMessages.Bill(code, url, refused), bill);
    }

    @ParameterizedTest
    @CsvSource({
        "00, Paid[externalId=G1; amount=180000; at=2026-11-25T08:30:05Z]",
        "01, Pending[]",
        "'', Pending[]",
        "24, Failed[says=24]"
    })
    void whatIsToldIsReadByItsCode(String code, String news) {
        ObjectNode m = told(code);
        NationalMessages.Told told = NationalMessages.told(m, NOW);
        assertEquals("MOTCUA", told.merchant());
        assertEquals("2611250000001", told.order());
        assertEquals(news.replace(';', ','), told.news().toString());
        assertEquals(told.news(), NationalMessages.answer(ORDER, m, NOW));
    }

    @Test
    void whatIsNotSignedOrNotAboutTheOrderIsNotBelieved() {
        ObjectNode m = told("00");
        assertTrue(NationalMessages.isCallbackSigned(SECRET, m));
        assertFalse(NationalMessages.isCallbackSigned(new Secret("other"), m));
        m.put("SoTien", "1");
        assertFalse(NationalMessages.isCallbackSigned(SECRET, m));
        assertNull(NationalMessages.answer(ORDER, m, NOW));
        assertNull(NationalMessages.answer(ORDER, sealed(told("00").put("MaThamChieu", "2")), NOW));
        assertNull(NationalMessages.answer(ORDER, sealed(told("00").put("MaDoiTac", "X")), NOW));
    }

    @Test
    void everyFieldOfACallbackIsSigned() {
        told("00").fieldNames().forEachRemaining(field -> {
            if (!field.equals("MaXacThuc")) {
                assertFalse(NationalMessages.isCallbackSigned(SECRET, told("00").put(field, "changed")), field);
            }
        });
    }

    @Test
    void aMessageThatSaysNothingIsNoPayment() {
        NationalMessages.Told told = NationalMessages.told(JsonNodeFactory.instance.objectNode(), NOW);
        assertEquals(new PaymentGateway.Asked.Pending(), told.news());
        assertEquals("", told.merchant() + told.order());
    }

    private static ObjectNode told(String code) {
        return sealed(JsonNodeFactory.instance
                .objectNode()
                .put("LoaiBanTin", "CALLBACK")
                .put("MaLoi", code)
                .put("MaDoiTac", "MOTCUA")
                .put("MaThamChieu", "2611250000001")
                .put("SoTien", "180000")
                .put("MaTienTe", "VND")
                .put("MaGiaoDich", "G1")
                .put("MaNganHang", "NCB")
                .put("ThoiGianGD", "20261125153005")
                .put("ThongTinGiaoDich", "HS2611250000001"));
    }

    private static ObjectNode sealed(ObjectNode m) {
        return m.put("MaXacThuc", NationalMessages.signCallback(SECRET, m));
    }
}
