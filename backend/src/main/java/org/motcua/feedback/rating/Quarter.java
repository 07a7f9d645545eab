package org.motcua.feedback.rating;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.shared.ProblemException;

/** A quarter of a year, {@code 2026-Q3}. Results are shown of quarters that are over: a running sum would tell of each new rating. Pure. */
record Quarter(LocalDate from) {
    private static final Pattern TEXT = Pattern.compile("(20\\d{2})-Q([1-4])");

    static Quarter of(LocalDate day) {
        return new Quarter(LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1));
    }

    /** The last one that is over. */
    static Quarter lastBefore(LocalDate today) {
        return new Quarter(of(today).from().minusMonths(3));
    }

    static Quarter parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw ProblemException.of(RatingProblem.QUARTER_OPEN);
        }
        return new Quarter(LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)) * 3 - 2, 1));
    }

    LocalDate until() {
        return from.plusMonths(3);
    }

    Quarter requireOver(LocalDate today) {
        if (until().isAfter(today)) {
            throw ProblemException.of(RatingProblem.QUARTER_OPEN);
        }
        return this;
    }

    @Override
    public String toString() {
        return from.getYear() + "-Q" + ((from.getMonthValue() - 1) / 3 + 1);
    }
}
