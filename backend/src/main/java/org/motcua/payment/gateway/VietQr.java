package org.motcua.payment.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** VietQR codes: EMVCo's tags, lengths and values as NAPAS fills them (§17.3). Pure. */
public final class VietQr {
    private static final String GUID = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PURPOSE = Pattern.compile("[ -~]{1,25}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Za-z]{1,19}");
    private static final int LONGEST = 99;
    private static final int CRC_LENGTH = 4;

    private VietQr() {}

    /**
     * The code of one transfer.
     *
     * @param bill the payee's number for it
     * @param purpose at most 25 printable characters of ASCII
     */
    public static String transfer(Merchant.BankAccount to, long amount, String bill, String purpose) {
        if (amount <= 0 || !PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("not to be transferred: " + amount + " for " + purpose);
        }
        return sealed(head("12", to)
                + field("53", "704")
                + field("54", String.valueOf(amount))
                + field("58", "VN")
                + field("62", field("01", bill) + field("08", purpose)));
    }

    /** The code of an account, for whatever is transferred. */
    public static String account(Merchant.BankAccount to) {
        return sealed(head("11", to) + field("53", "704") + field("58", "VN"));
    }

    private static String head(String use, Merchant.BankAccount to) {
        if (to.bin().length() != 6
                || !DIGITS.matcher(to.bin()).matches()
                || !ACCOUNT.matcher(to.number()).matches()) {
            throw new IllegalArgumentException("not a bank account: " + to.bin() + " " + to.number());
        }
        String party = field("00", to.bin()) + field("01", to.number());
        return field("00", "01")
                + field("01", use)
                + field("38", field("00", GUID) + field("01", party) + field("02", TO_ACCOUNT));
    }

    /** Tag, two digits of length, value. */
    static String field(String tag, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("tag " + tag + " cannot hold " + value.length() + " characters");
        }
        return tag + "%02d".formatted(value.length()) + value;
    }

    private static String sealed(String text) {
        String open = text + "63" + "%02d".formatted(CRC_LENGTH);
        return open + "%04X".formatted(crc(open));
    }

    /** CRC-16/CCITT-FALSE. */
    static int crc(String text) {
        int crc = 0xFFFF;
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (b & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return crc;
    }

    /**
     * The fields of a code, those of its parts under {@code 38}, {@code 38.01} and {@code 62}. A right check sum alone is not enough: the
     * example that NAPAS printed has one over lengths that do not add up.
     */
    public static Map<String, String> parse(String code) {
        int open = code.length() - CRC_LENGTH;
        if (open < 4
                || !code.startsWith("6304", open - 4)
                || !code.substring(open).equals("%04X".formatted(crc(code.substring(0, open))))) {
            throw new IllegalArgumentException("the check sum is wrong");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        read("", code, fields);
        return fields;
    }

    private static void read(String prefix, String text, Map<String, String> fields) {
        int at = 0;
        while (at < text.length()) {
            if (at + 4 > text.length()
                    || !DIGITS.matcher(text.substring(at, at + 4)).matches()) {
                throw new IllegalArgumentException("no tag and length at " + prefix + at);
            }
            String tag = prefix + text.substring(at, at + 2);
            int end = at + 4 + Integer.parseInt(text.substring(at + 2, at + 4));
            if (end > text.length() || end == at + 4) {
                throw new IllegalArgumentException("tag " + tag + " is longer than what it is in, or empty");
            }
            String value = text.substring(at + 4, end);
            fields.put(tag, value);
            if (tag.equals("38") || tag.equals("38.01") || tag.equals("62")) {
                read(tag + ".", value, fields);
            }
            at = end;
        }
    }
}
