package org.motcua.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.TestCalendars;
import org.motcua.shared.ProblemException;

/** Announced on a Wednesday at ten: seven working days on is the Friday after next at ten. */
class NoticePolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final Instant EARLIEST = Instant.parse("2026-12-04T03:00:00Z");
    private static final LocalizedText TEXT = new LocalizedText("a", "a");

    @Test
    void plannedDowntimeIsAnnouncedSevenWorkingDaysAhead() {
        assertEquals(EARLIEST, NoticePolicy.earliest(NOW, TestCalendars.standard(), TestCalendars.limits()));
        assertFalse(publishable(down(EARLIEST, null)));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> publishable(down(EARLIEST.minusSeconds(1), null)));
        assertEquals(NoticeProblem.TOO_LATE, refused.type());
        assertEquals(
                "2026-12-04T10:00+07:00", refused.arguments().get("earliest").toString());
    }

    @Test
    void laterThanThatItSaysWhy() {
        assertTrue(publishable(down(EARLIEST.minusSeconds(1), "Vá lỗi bảo mật khẩn cấp")));
        assertFalse(publishable(down(EARLIEST, "Không cần lý do")));
    }

    @Test
    void whatIsOverIsNotPublished() {
        NoticeContent over = content(NoticeKind.NEWS, null, NOW, null, null, null);
        assertEquals(
                NoticeProblem.PERIOD_INVALID,
                assertThrows(ProblemException.class, () -> publishable(over)).type());
        assertFalse(publishable(content(NoticeKind.NEWS, null, NOW.plusSeconds(1), null, null, null)));
    }

    @Test
    void timesMakeSense() {
        assertRefused(NoticeProblem.DOWNTIME_INVALID, content(NoticeKind.DOWNTIME, null, null, NOW, null, null));
        assertRefused(NoticeProblem.DOWNTIME_INVALID, content(NoticeKind.DOWNTIME, null, null, NOW, NOW, null));
        assertRefused(
                NoticeProblem.DOWNTIME_INVALID, content(NoticeKind.NEWS, null, null, NOW, NOW.plusSeconds(1), null));
        assertRefused(NoticeProblem.PERIOD_INVALID, content(NoticeKind.NEWS, NOW, NOW, null, null, null));
        NoticePolicy.check(content(NoticeKind.NEWS, NOW, NOW.plusSeconds(1), null, null, null));
    }

    private static void assertRefused(NoticeProblem expected, NoticeContent c) {
        assertEquals(
                expected,
                assertThrows(ProblemException.class, () -> NoticePolicy.check(c))
                        .type());
    }

    private static boolean publishable(NoticeContent c) {
        return NoticePolicy.requirePublishable(c, NOW, NOW, TestCalendars.standard(), TestCalendars.limits());
    }

    private static NoticeContent down(Instant from, @Nullable String reason) {
        return content(NoticeKind.DOWNTIME, null, null, from, from.plusSeconds(3600), reason);
    }

    private static NoticeContent content(
            NoticeKind kind,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant downFrom,
            @Nullable Instant downTo,
            @Nullable String reason) {
        return new NoticeContent(kind, TEXT, TEXT, false, from, to, downFrom, downTo, reason);
    }
}
