package org.motcua.payment.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sums as receipts write them out: {@code Một triệu hai trăm linh năm nghìn đồng}. Pure. */
final class DongWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ"};

    private DongWords() {}

    /** @param amount from 0 to less than a trillion million */
    static String of(long amount) {
        if (amount == 0) {
            return "Không đồng";
        }
        List<String> groups = new ArrayList<>();
        long rest = amount;
        for (int scale = 0; rest > 0; scale++, rest /= 1000) {
            int group = (int) (rest % 1000);
            if (group > 0) {
                groups.add(0, group(group, rest >= 1000) + SCALES[scale]);
            }
        }
        String words = String.join(" ", groups).replace("tỷ tỷ", "tỷ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " đồng";
    }

    static String digits(long amount) {
        return String.format(Locale.GERMANY, "%,d", amount);
    }

    /** @param inside whether more stands before it, so that its hundreds are said even when there are none */
    private static String group(int n, boolean inside) {
        List<String> words = new ArrayList<>();
        int hundreds = n / 100;
        int tens = n / 10 % 10;
        int ones = n % 10;
        if (hundreds > 0 || inside) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens == 0 && ones > 0 && !words.isEmpty()) {
            words.add("linh");
        } else if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
        return String.join(" ", words);
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
