package org.motcua.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.CalendarContent;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;

/**
 * What a calendar version says, as it travels. Complete: what is left out is not said, and so inherited from the agency above.
 *
 * @param sessions weekly hours by first day; empty when the agency keeps the hours of the one above it
 * @param days days that differ from their weekday
 * @param outages declared times in which every clock stands still
 */
@Schema(name = "CalendarContent")
public record CalendarText(
        @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> sessions,
        @NotNull @Size(max = 2000) List<@NotNull @Valid SpecialDay> days,
        @NotNull @Size(max = 500) List<@NotNull @Valid DeclaredOutage> outages) {

    /** Vietnamese binds, English helps; without English the Vietnamese words stand for both. */
    @Schema(name = "CalendarName")
    public record Name(
            @NotBlank @Size(max = 200) String vi,
            @Size(max = 200) @Nullable String en) {
        DayName toName() {
            return new DayName(vi.strip(), en == null || en.isBlank() ? vi.strip() : en.strip());
        }

        static Name of(DayName name) {
            return new Name(name.vi(), name.en());
        }
    }

    /** @param week sessions ({@code 07:00-11:30}) per weekday, in order; a weekday without any has no work */
    @Schema(name = "WeeklyHours")
    public record WeeklyHours(
            @NotNull LocalDate from,

            @NotNull @Size(max = 7)
            Map<DayOfWeek, @NotNull @Size(max = 6) List<@NotNull @Pattern(regexp = TIMES) String>> week) {
        private static final String TIMES = "([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d";

        private Regime toRegime() {
            Map<DayOfWeek, List<Session>> sessions = new TreeMap<>();
            week.forEach((day, times) -> {
                if (!times.isEmpty()) {
                    sessions.put(day, times.stream().map(Session::parse).toList());
                }
            });
            return new Regime(from, sessions);
        }

        static WeeklyHours of(Regime regime) {
            Map<DayOfWeek, List<String>> week = new TreeMap<>();
            regime.week()
                    .forEach((day, sessions) -> week.put(
                            day, sessions.stream().map(Session::toString).toList()));
            return new WeeklyHours(regime.from(), week);
        }
    }

    /** @param source the document that says so */
    @Schema(name = "SpecialDay")
    public record SpecialDay(
            @NotNull LocalDate day,
            @NotNull CalendarDay.Kind kind,
            @NotNull @Valid Name name,
            @Size(max = 200) @Nullable String source) {}

    /** Half-open. */
    @Schema(name = "DeclaredOutage")
    public record DeclaredOutage(
            @NotNull Instant from,
            @NotNull Instant to,
            @NotNull @Valid Name reason) {}

    /** In the order in which calendars are kept. Only for what {@link CalendarPolicy} has found no fault with. */
    CalendarContent toContent() {
        return new CalendarContent(
                sessions.stream()
                        .map(WeeklyHours::toRegime)
                        .sorted(java.util.Comparator.comparing(Regime::from))
                        .toList(),
                days.stream()
                        .map(d -> new CalendarDay(d.day(), d.kind(), d.name().toName(), d.source()))
                        .sorted(java.util.Comparator.comparing(CalendarDay::day))
                        .toList(),
                outages.stream()
                        .map(o -> new Outage(o.from(), o.to(), o.reason().toName()))
                        .sorted(java.util.Comparator.comparing(Outage::from).thenComparing(Outage::to))
                        .toList());
    }

    static CalendarText of(CalendarContent content) {
        return new CalendarText(
                content.sessions().stream().map(WeeklyHours::of).toList(),
                content.days().stream()
                        .map(d -> new SpecialDay(d.day(), d.kind(), Name.of(d.name()), d.source()))
                        .toList(),
                content.outages().stream()
                        .map(o -> new DeclaredOutage(o.from(), o.to(), Name.of(o.reason())))
                        .toList());
    }
}
