package org.motcua.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** VietQR by the vectors of the specification (§17.3), the misprinted one included. */
class VietQrTest {
    private static final Merchant.BankAccount ACCOUNT =
            new Merchant.BankAccount("970403", "Sacombank", "0011012345678", "NGUYEN VAN A");
    private static final String DYNAMIC =
            "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E";
    private static final String STATIC =
            "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";
    /** As NAPAS printed it: the inner length says 12 for an account of 13 digits, and the check sum is right all the same. */
    private static final String MISPRINTED =
            "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5";

    @Test
    void theCheckSumIsCrc16CcittFalse() {
        assertEquals(0x29B1, VietQr.crc("123456789"));
    }

    @Test
    void aFieldHoldsNinetyNineCharactersAndNoMore() {
        assertEquals("0199" + "x".repeat(99), VietQr.field("01", "x".repeat(99)));
        assertThrows(IllegalArgumentException.class, () -> VietQr.field("01", "x".repeat(100)));
        assertThrows(IllegalArgumentException.class, () -> VietQr.field("01", ""));
    }

    @Test
    void nothingButACheckSumIsACodeToo() {
        String code = "6304" + "%04X".formatted(VietQr.crc("6304"));
        assertEquals(Map.of("63", code.substring(4)), VietQr.parse(code));
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(code.substring(1)));
    }

    @Test
    void aTransferIsWrittenAsTheSpecificationHasIt() {
        assertEquals(DYNAMIC, VietQr.transfer(ACCOUNT, 180_000, "NPS6869", "thanh toan don hang"));
    }

    @Test
    void anAccountIsWrittenWithTheRightLength() {
        assertEquals(STATIC, VietQr.account(ACCOUNT));
    }

    @Test
    void whatWasWrittenIsRead() {
        Map<String, String> fields = VietQr.parse(DYNAMIC);
        assertEquals("970403", fields.get("38.01.00"));
        assertEquals("0011012345678", fields.get("38.01.01"));
        assertEquals("180000", fields.get("54"));
        assertEquals("NPS6869", fields.get("62.01"));
        assertEquals("thanh toan don hang", fields.get("62.08"));
    }

    @Test
    void aRightCheckSumOverLengthsThatDoNotAddUpIsRefused() {
        String open = MISPRINTED.substring(0, MISPRINTED.length() - 4);
        assertEquals(0xF4E5, VietQr.crc(open), "the sum is right for that text");
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(MISPRINTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6304", "63042E2E", "00020101021138570010A0000007270127000697040363040000", "000263041234"})
    void whatIsNoCodeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(text));
    }

    @Test
    void oneChangedCharacterIsNoticed() {
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(DYNAMIC.replace("180000", "180001")));
    }

    @Test
    void lengthsBeyondTheirFieldAreRefused() {
        String open = "000201381200063163040000".substring(0, 20);
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(sealed(open.substring(0, 16))));
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(sealed("000201" + "5400")));
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(sealed("000201" + "54")));
        assertThrows(IllegalArgumentException.class, () -> VietQr.parse(sealed("000201" + "5499")));
    }

    @Test
    void whatCannotBeTransferredIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> VietQr.transfer(ACCOUNT, 0, "1", "HS1"));
        assertThrows(IllegalArgumentException.class, () -> VietQr.transfer(ACCOUNT, 1, "1", "x".repeat(26)));
        assertThrows(IllegalArgumentException.class, () -> VietQr.transfer(ACCOUNT, 1, "1", "hộ tịch"));
        assertThrows(IllegalArgumentException.class, () -> VietQr.transfer(ACCOUNT, 1, "", "HS1"));
        assertThrows(IllegalArgumentException.class, () -> VietQr.field("08", "x".repeat(100)));
        Merchant.BankAccount wrong = new Merchant.BankAccount("97040", "x", "1", "x");
        assertThrows(IllegalArgumentException.class, () -> VietQr.account(wrong));
        Merchant.BankAccount letters = new Merchant.BankAccount("97040x", "x", "1", "x");
        assertThrows(IllegalArgumentException.class, () -> VietQr.account(letters));
        Merchant.BankAccount blank = new Merchant.BankAccount("970403", "x", "1 2", "x");
        assertThrows(IllegalArgumentException.class, () -> VietQr.account(blank));
    }

    @Property
    void everyTransferIsReadAsItWasWritten(
            @ForAll @NumericChars @StringLength(min = 1, max = 19) String account,
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long amount,
            @ForAll @NumericChars @StringLength(min = 8, max = 20) String number) {
        Merchant.BankAccount to = new Merchant.BankAccount("970415", "x", account, "x");
        Map<String, String> fields = VietQr.parse(VietQr.transfer(to, amount, number, "HS" + number));
        assertEquals(account, fields.get("38.01.01"));
        assertEquals(String.valueOf(amount), fields.get("54"));
        assertEquals("HS" + number, fields.get("62.08"));
        assertEquals("12", fields.get("01"));
    }

    private static String sealed(String text) {
        String open = text + "6304";
        return open + "%04X".formatted(VietQr.crc(open));
    }
}
