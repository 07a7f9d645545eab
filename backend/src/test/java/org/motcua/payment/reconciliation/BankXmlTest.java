package org.motcua.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** camt.053 as banks write it, and as attackers would. */
class BankXmlTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ENTRY = """
            <Ntry><NtryRef>N%1$s</NtryRef><Amt Ccy="VND">150000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>2026-11-25</Dt></BookgDt><NtryDtls><TxDtls><Refs><AcctSvcrRef>FT%1$s</AcctSvcrRef></Refs>
            <RmtInf><Ustrd>HS10000001</Ustrd><Ustrd>chuyển tiền &amp; cảm ơn</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>""";

    @Test
    void readsEntriesOfOneAccount() {
        BankFile file = BankXml.parse(statement(ENTRY.formatted(1)), 10, ZONE);
        assertEquals("0011223344", file.account());
        BankFile.Entry e = file.entries().get(0);
        assertEquals("FT1", e.reference());
        assertEquals(150_000, e.amount());
        assertEquals("HS10000001 chuyển tiền & cảm ơn", e.description());
        assertEquals(Instant.parse("2026-11-25T05:00:00Z"), e.at());
    }

    @Test
    void debitsAndReversalsAreLessThanNothing() {
        assertEquals(-150_000, only(ENTRY.formatted(1).replace("CRDT", "DBIT")).amount());
        assertEquals(
                -150_000,
                only(ENTRY.formatted(1).replace("</CdtDbtInd>", "</CdtDbtInd><RvslInd>true</RvslInd>"))
                        .amount());
    }

    @Test
    void whatIsNotBookedDoesNotCount() {
        assertTrue(BankXml.parse(statement(ENTRY.formatted(1).replace("BOOK", "PDNG")), 10, ZONE)
                .entries()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Ccy="VND" ~ Ccy="USD" ~ statement-amount
            150000.00 ~ 150000.50 ~ statement-amount
            150000.00 ~ -5 ~ statement-amount
            150000.00 ~ 1e99 ~ statement-amount
            2026-11-25 ~ yesterday ~ statement-moment
            CRDT ~ BOTH ~ statement-amount
            """)
    void refusesWhatIsWrong(String right, String wrong, String code) {
        assertEquals(code, fault(statement(ENTRY.formatted(1).replace(right, wrong)), 10));
    }

    @Test
    void refusesTwoAccountsTwiceTheSameAndTooMany() {
        String other = "<Stmt><Acct><Id><IBAN>VN00X</IBAN></Id></Acct></Stmt>";
        assertEquals("statement-account", fault(xml("<B>" + stmt("") + other + "</B>"), 10));
        assertEquals("statement-account", fault(xml("<B/>"), 10));
        assertEquals("statement-twice", fault(statement(ENTRY.formatted(1) + ENTRY.formatted(1)), 10));
        String many = IntStream.range(0, 11).mapToObj(ENTRY::formatted).collect(Collectors.joining());
        assertEquals("statement-long", fault(statement(many), 10));
    }

    @Test
    void readsNoOutsideFileAndBlowsUpNoEntity() {
        String xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><B>" + stmt("") + "&e;</B>";
        assertTrue(fault(bytes(xxe), 10).startsWith("statement-"), xxe);
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        String laughs = bomb + "]><B>" + stmt("<Ntry><NtryRef>&a11;</NtryRef></Ntry>") + "</B>";
        assertTrue(fault(bytes(laughs), 10).startsWith("statement-"));
        String remote = "<!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\"><B>" + stmt(ENTRY.formatted(1)) + "</B>";
        assertEquals("statement-doctype", fault(bytes(remote), 10));
    }

    @Test
    void refusesWhatIsTooDeepOrNoXml() {
        assertEquals("statement-xml", fault(bytes("<a>".repeat(50) + "</a>".repeat(50)), 10));
        assertEquals("statement-xml", fault(bytes("<B><Stmt>"), 10));
        assertEquals("statement-xml", fault(new byte[] {'<', 0, (byte) 0xff}, 10));
        assertEquals(
                "statement-xml", fault(statement("<Ntry><NtryRef>" + "x".repeat(5_000) + "</NtryRef></Ntry>"), 10));
    }

    @Test
    void tellsXmlFromATable() {
        assertTrue(BankXml.isXml(bytes("\uFEFF\n <?xml?>")));
        assertFalse(BankXml.isXml(bytes("reference,amount")));
        assertFalse(BankXml.isXml(new byte[0]));
    }

    private static BankFile.Entry only(String entries) {
        return BankXml.parse(statement(entries), 10, ZONE).entries().get(0);
    }

    private static String fault(byte[] file, int most) {
        return assertThrows(FileFault.Stop.class, () -> BankXml.parse(file, most, ZONE))
                .faults()
                .get(0)
                .code();
    }

    private static byte[] statement(String entries) {
        return xml("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>" + stmt(entries)
                + "</BkToCstmrStmt></Document>");
    }

    private static String stmt(String entries) {
        return "<Stmt><Id>S1</Id><Acct><Id><Othr><Id>0011223344</Id></Othr></Id></Acct>" + entries + "</Stmt>";
    }

    private static byte[] xml(String body) {
        return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
