package org.motcua.payment.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Kinds of receipt, each with numbers of its own (TT 303/2016/TT-BTC Điều 3–4, NĐ 123/2020/NĐ-CP Điều 32; the signs of form and series are from
 * general knowledge and unverified: see docs/cashier.md).
 */
@Schema(name = "ReceiptForm")
public enum ReceiptForm {
    /** Fees and charges of the agency. */
    FEE("01BLP", "BIÊN LAI THU PHÍ, LỆ PHÍ"),
    /** What is collected for another agency; that agency's own document follows from it. */
    COLLECTED_FOR_ANOTHER("01BLTH", "BIÊN LAI THU HỘ");

    private final String sign;
    private final String title;

    ReceiptForm(String sign, String title) {
        this.sign = sign;
        this.title = title;
    }

    /** Ký hiệu mẫu. */
    public String sign() {
        return sign;
    }

    String title() {
        return title;
    }

    /** Ký hiệu biên lai: series AA of the year, electronic. */
    static String symbol(int year) {
        return "AA-%02dE".formatted(year % 100);
    }

    /** Seven digits at least. */
    public static String number(long number) {
        return "%07d".formatted(number);
    }
}
