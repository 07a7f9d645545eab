package org.motcua.payment.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.payment.PayWay;

/** What a bank transaction is about, as far as its words tell. Pure. */
final class TransferPolicy {
    /** As the transfer's QR code has it, wherever the bank put it among its own words. */
    private static final Pattern ORDER = Pattern.compile("(?<![A-Z0-9])HS ?(\\d{8,20})(?!\\d)");

    /** As a shift's deposit slip has it. */
    private static final Pattern DEPOSIT = Pattern.compile("(?<![A-Z0-9])" + Deposits.PREFIX + " ?(\\d{8,20})(?!\\d)");

    private final Pattern settlement;

    TransferPolicy(String settlementPattern) {
        this.settlement = Pattern.compile(settlementPattern);
    }

    /** A gateway's payout of one day. */
    record Payout(PayWay way, LocalDate day) {}

    Optional<String> order(String description) {
        return number(ORDER, description);
    }

    Optional<String> deposit(String description) {
        return number(DEPOSIT, description);
    }

    private static Optional<String> number(Pattern form, String description) {
        Matcher m = form.matcher(description.toUpperCase(Locale.ROOT));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    Optional<Payout> payout(String description) {
        Matcher m = settlement.matcher(description.toUpperCase(Locale.ROOT));
        if (!m.find()) {
            return Optional.empty();
        }
        try {
            PayWay way = m.group(1).startsWith("NATIONAL") ? PayWay.NATIONAL_PLATFORM : PayWay.valueOf(m.group(1));
            return Optional.of(new Payout(way, LocalDate.parse(m.group(2))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
