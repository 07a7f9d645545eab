package org.motcua.payment.reconciliation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sums and moments as banks write them. Null for what is none. Pure. */
final class MoneyText {
    /** {@code 1.250.000}, {@code 1,250,000.00}, {@code -1250000}: whole đồng, whatever the separators. */
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?(\\d{1,3}([.,  ])\\d{3}(\\2\\d{3})*|\\d{1,15})([.,]0{1,2})?");

    private static final Pattern DECIMALS = Pattern.compile("[.,]0{1,2}$");
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("d/M/uuuu[ H:mm[:ss]]");

    private MoneyText() {}

    static @Nullable Long amount(String text) {
        String typed = text.strip();
        if (!GROUPED.matcher(typed).matches()) {
            return null;
        }
        String digits = DECIMALS.matcher(typed).replaceFirst("").replaceAll("[.,  ]", "");
        return digits.replaceAll("\\D", "").length() > 15 ? null : Long.valueOf(digits);
    }

    /** Of camt.053: a decimal point, never separators. */
    static @Nullable Long decimal(String text) {
        try {
            return text.length() > 20 ? null : new BigDecimal(text.strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** ISO, or day/month/year; a day without an hour is its noon. */
    static @Nullable Instant moment(String text, ZoneId zone) {
        String typed = text.strip();
        try {
            if (typed.length() > 10 && typed.charAt(4) == '-') {
                return typed.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                        ? OffsetDateTime.parse(typed).toInstant()
                        : LocalDateTime.parse(typed.replace(' ', 'T'))
                                .atZone(zone)
                                .toInstant();
            }
            if (typed.length() == 10 && typed.charAt(4) == '-') {
                return LocalDate.parse(typed)
                        .atTime(LocalTime.NOON)
                        .atZone(zone)
                        .toInstant();
            }
            var read = VIETNAMESE.parseBest(typed, LocalDateTime::from, LocalDate::from);
            return (read instanceof LocalDateTime t ? t : ((LocalDate) read).atTime(LocalTime.NOON))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}
