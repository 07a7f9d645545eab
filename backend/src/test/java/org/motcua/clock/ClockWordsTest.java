package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.clock.api.ClockWords;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.ExplainedInterval;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Interval;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.Words;
import org.motcua.clock.api.WorkingCalendar;

/** Limits and explanations as people read them, and which limit of the law holds when. */
class ClockWordsTest {
    private static final WorkingCalendar STANDARD = TestCalendars.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORKING_HOURS|8|08 giờ làm việc|8 working hours
            WORKING_HOURS|1|01 giờ làm việc|1 working hour
            WORKING_MINUTES|120|02 giờ làm việc|2 working hours
            WORKING_MINUTES|61|01 giờ 01 phút làm việc|1 hour 1 minute of working time
            WORKING_MINUTES|45|45 phút làm việc|45 minutes of working time
            WORKING_DAYS|5|05 ngày làm việc|5 working days
            WORKING_DAYS_END|3|03 ngày làm việc, đến hết giờ ngày cuối|3 working days, to the close of the last
            CALENDAR_DAYS|30|30 ngày|30 days
            SAME_DAY|15|Trong ngày làm việc (bắt đầu sau 15:00 thì trong ngày làm việc tiếp theo)|Within the working day (begun after 15:00, within the next)
            SAME_DAY_OR_OPENING|9|Trong ngày làm việc (bắt đầu sau 09:00 thì đầu giờ ngày làm việc tiếp theo)|Within the working day (begun after 09:00, at the next opening)
            INTAKE|8|08 giờ làm việc để tiếp nhận (ngoài giờ: cộng 01 giờ)|8 working hours for intake (out of hours: one more)
            INTAKE_FIRST_HOUR|8|08 giờ làm việc để tiếp nhận (ngoài giờ: trong 01 giờ từ đầu giờ)|8 working hours for intake (out of hours: within one of the opening)
            """)
    void aLimitReadsAsPeopleSayIt(LimitRule rule, int amount, String vi, String en) {
        assertEquals(new Words(vi, en), ClockWords.of(new Limit(rule, amount)));
    }

    @Test
    void theSentenceTellsFromWhenUntilWhenAndWhatIsLeftOut() {
        Explanation e = STANDARD.explain(Limit.workingHours(4), at("2025-12-31T15:00:00+07:00"), List.of());
        Words words = ClockWords.sentence(e, STANDARD.zone());
        DayName newYear = STANDARD.days().get(LocalDate.parse("2026-01-01")).name();
        assertEquals(
                "15:00 on Wednesday, 31 December 2025",
                words.en().split("counted from ")[1].split(", due")[0]);
        assertEquals(true, words.en().contains("; not counted: " + newYear.en()));
        assertEquals(true, words.vi().contains("; không tính: " + newYear.vi()));
        assertEquals(true, words.vi().startsWith("04 giờ làm việc, tính từ 15:00 "));
        assertEquals(true, words.vi().endsWith("."));
    }

    @Test
    void whatIsLeftOutIsNamedInTheReadersLanguage() {
        Explanation overTheWeekend =
                STANDARD.explain(Limit.workingHours(8), at("2022-11-18T09:00:00+07:00"), List.of());
        Words words = ClockWords.sentence(overTheWeekend, STANDARD.zone());
        assertEquals("Ngày nghỉ hằng tuần.", words.vi().split("; không tính: ")[1]);
        assertEquals("Weekly days off.", words.en().split("; not counted: ")[1]);
    }

    @Test
    void nothingLeftOutIsNotSpokenOf() {
        Explanation e = STANDARD.explain(Limit.workingHours(1), at("2022-11-22T09:00:00+07:00"), List.of());
        Words words = ClockWords.sentence(e, STANDARD.zone());
        assertEquals(
                new Words(
                        ClockWords.brief(e.limit(), e.countedFrom(), e.dueAt(), STANDARD.zone())
                                        .vi() + ".",
                        ClockWords.brief(e.limit(), e.countedFrom(), e.dueAt(), STANDARD.zone())
                                        .en() + "."),
                words);
    }

    @Test
    void moreThanFourNamesAreCutShortAndEachIsToldOnce() {
        Instant at = at("2022-11-22T09:00:00+07:00");
        assertEquals("a, b, c, d", left(at, "a", "b", "a", "c", "d"));
        assertEquals("a, b, c, d…", left(at, "a", "b", "c", "d", "e"));
    }

    private static String left(Instant at, String... names) {
        List<Interval> parts = new ArrayList<>();
        for (String name : names) {
            parts.add(new Interval(at, at.plusSeconds(60), Interval.Kind.HOLIDAY, 0, new DayName(name, name)));
        }
        parts.add(new Interval(at, at.plusSeconds(60), Interval.Kind.NIGHT, 0, null));
        Explanation e = new Explanation(Limit.workingHours(1), at, at, at, 60, parts, "X/1");
        String vi = ClockWords.sentence(e, STANDARD.zone()).vi();
        return vi.substring(vi.indexOf("không tính: ") + 12, vi.length() - 1);
    }

    @ParameterizedTest
    @EnumSource(Interval.Kind.class)
    void everyKindOfIntervalHasWords(Interval.Kind kind) {
        Words words = ClockWords.of(kind, null);
        assertFalse(words.vi().isBlank());
        assertFalse(words.en().isBlank());
        assertEquals(new Words("Tết", "New Year"), ClockWords.of(kind, new DayName("Tết", "New Year")));
    }

    @Test
    void everyKindHasWordsOfItsOwn() {
        Set<Words> all = new HashSet<>();
        for (Interval.Kind kind : Interval.Kind.values()) {
            all.add(ClockWords.of(kind, null));
        }
        assertEquals(Interval.Kind.values().length, all.size());
    }

    @Test
    void intervalsForReadersAreTheSameWithWords() {
        Explanation e = STANDARD.explain(Limit.workingHours(12), at("2025-12-31T15:00:00+07:00"), List.of());
        List<ExplainedInterval> read = ExplainedInterval.of(e);
        assertEquals(e.intervals().size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            Interval part = e.intervals().get(i);
            assertEquals(
                    new ExplainedInterval(
                            part.from(),
                            part.to(),
                            part.kind(),
                            part.countedMinutes(),
                            ClockWords.of(part.kind(), part.name())),
                    read.get(i));
        }
    }

    @Test
    void theLimitInForceIsTheOneThatBeganLast() {
        StatutoryLimit first = limit(1, "2022-01-01", "2025-06-30", 8);
        StatutoryLimit second = limit(2, "2025-07-01", null, 4);
        LimitBook book = new LimitBook(List.of(second, first));
        assertEquals(first, on(book, "2022-01-01"));
        assertEquals(first, on(book, "2025-06-30"));
        assertEquals(second, on(book, "2025-07-01"));
        assertEquals(first, on(book, "2021-12-31"));
        StatutoryLimit overlapping = limit(3, "2024-01-01", null, 2);
        assertEquals(overlapping, on(new LimitBook(List.of(overlapping, first)), "2025-01-01"));
        assertThrows(
                IllegalStateException.class, () -> book.of(StatutoryLimit.Code.OPINION, LocalDate.parse("2025-01-01")));
    }

    private static StatutoryLimit on(LimitBook book, String day) {
        return book.of(StatutoryLimit.Code.INTAKE, LocalDate.parse(day));
    }

    private static StatutoryLimit limit(int version, String from, String to, int hours) {
        return new StatutoryLimit(
                StatutoryLimit.Code.INTAKE,
                version,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Limit.workingHours(hours),
                new Words("vi", "en"),
                "basis",
                true);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
