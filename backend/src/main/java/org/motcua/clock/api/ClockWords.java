package org.motcua.clock.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explanations in words, for a citizen, an officer and an inspector alike. Pure. */
public final class ClockWords {
    private static final Locale VI = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter MOMENT_VI = DateTimeFormatter.ofPattern("HH:mm EEEE, dd/MM/yyyy", VI);
    private static final DateTimeFormatter MOMENT_EN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_NAMES = 4;

    private ClockWords() {}

    /** What an interval is called, its own name if it has one. */
    public static Words of(Interval.Kind kind, @Nullable DayName name) {
        return name != null ? new Words(name.vi(), name.en()) : KindWords.of(kind);
    }

    /** A limit as people say it. */
    public static Words of(Limit limit) {
        int n = limit.amount();
        return switch (limit.rule()) {
            case WORKING_HOURS -> new Words("%02d giờ làm việc".formatted(n), counted(n, "working hour"));
            case WORKING_MINUTES -> duration(n);
            case WORKING_DAYS -> new Words("%02d ngày làm việc".formatted(n), counted(n, "working day"));
            case WORKING_DAYS_END ->
                new Words(
                        "%02d ngày làm việc, đến hết giờ ngày cuối".formatted(n),
                        counted(n, "working day") + ", to the close of the last");
            case CALENDAR_DAYS -> new Words("%02d ngày".formatted(n), counted(n, "day"));
            case SAME_DAY ->
                new Words(
                        "Trong ngày làm việc (bắt đầu sau %02d:00 thì trong ngày làm việc tiếp theo)".formatted(n),
                        "Within the working day (begun after %02d:00, within the next)".formatted(n));
            case SAME_DAY_OR_OPENING ->
                new Words(
                        "Trong ngày làm việc (bắt đầu sau %02d:00 thì đầu giờ ngày làm việc tiếp theo)".formatted(n),
                        "Within the working day (begun after %02d:00, at the next opening)".formatted(n));
            case INTAKE ->
                new Words(
                        "%02d giờ làm việc để tiếp nhận (ngoài giờ: cộng 01 giờ)".formatted(n),
                        counted(n, "working hour") + " for intake (out of hours: one more)");
            case INTAKE_FIRST_HOUR ->
                new Words(
                        "%02d giờ làm việc để tiếp nhận (ngoài giờ: trong 01 giờ từ đầu giờ)".formatted(n),
                        counted(n, "working hour") + " for intake (out of hours: within one of the opening)");
        };
    }

    /** One sentence: the limit, from when, until when, and what is left out. */
    public static Words sentence(Explanation why, ZoneId zone) {
        Words brief = brief(why.limit(), why.countedFrom(), why.dueAt(), zone);
        String vi = omitted(why, true);
        String en = omitted(why, false);
        return new Words(
                brief.vi() + (vi.isEmpty() ? "" : "; không tính: " + vi) + ".",
                brief.en() + (en.isEmpty() ? "" : "; not counted: " + en) + ".");
    }

    /** The same without what is left out, and without a full stop. */
    public static Words brief(Limit limit, Instant from, Instant due, ZoneId zone) {
        Words words = of(limit);
        Words begin = moment(from, zone);
        Words end = moment(due, zone);
        return new Words(
                "%s, tính từ %s, đến hạn lúc %s".formatted(words.vi(), begin.vi(), end.vi()),
                "%s, counted from %s, due at %s".formatted(words.en(), begin.en(), end.en()));
    }

    /** A moment as people say it. */
    public static Words moment(Instant at, ZoneId zone) {
        return new Words(MOMENT_VI.format(at.atZone(zone)), MOMENT_EN.format(at.atZone(zone)));
    }

    /** The names of holidays, closures, outages and pauses in order, each once. */
    private static String omitted(Explanation why, boolean inVietnamese) {
        List<String> names = why.intervals().stream()
                .filter(i -> isTold(i.kind()))
                .map(i -> of(i.kind(), i.name()))
                .map(w -> inVietnamese ? w.vi() : w.en())
                .distinct()
                .toList();
        return names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMES ? "…" : "");
    }

    private static boolean isTold(Interval.Kind kind) {
        return switch (kind) {
            case START_DAY, GRACE, WEEKEND, HOLIDAY, CLOSURE, OUTAGE, PAUSE -> true;
            case COUNTED, BREAK, NIGHT, BEYOND, EXTENSION -> false;
        };
    }

    private static Words duration(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (rest == 0) {
            return new Words("%02d giờ làm việc".formatted(hours), counted(hours, "working hour"));
        }
        String hoursVi = hours == 0 ? "" : "%02d giờ ".formatted(hours);
        String hoursEn = hours == 0 ? "" : counted(hours, "hour") + " ";
        return new Words(
                hoursVi + "%02d phút làm việc".formatted(rest), hoursEn + counted(rest, "minute") + " of working time");
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    /** Names of kinds without a name of their own. */
    private enum KindWords {
        COUNTED("Được tính", "Counted"),
        START_DAY("Phần còn lại của ngày đầu", "Rest of the first day"),
        GRACE("Giờ đầu sau khi nộp ngoài giờ", "First hour after filing out of hours"),
        BREAK("Nghỉ trưa", "Midday break"),
        NIGHT("Ngoài giờ làm việc", "Outside working hours"),
        WEEKEND("Ngày nghỉ hằng tuần", "Weekly days off"),
        HOLIDAY("Ngày nghỉ lễ", "Public holiday"),
        CLOSURE("Cơ quan đóng cửa", "Agency closed"),
        OUTAGE("Sự cố gián đoạn", "Outage"),
        PAUSE("Thời gian tạm dừng", "Standstill"),
        BEYOND("Ngoài thời hạn, hạn được dời qua", "Beyond the limit; the due moment moved past it"),
        EXTENSION("Thời gian gia hạn", "Extension");

        private final Words words;

        KindWords(String vi, String en) {
            words = new Words(vi, en);
        }

        static Words of(Interval.Kind kind) {
            return valueOf(kind.name()).words;
        }
    }
}
