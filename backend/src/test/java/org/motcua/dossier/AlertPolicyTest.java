package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.clock.TestCalendars;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Actor;
import org.motcua.shared.JsonColumns;

/** Who is told when, without the application: a step of 3 working hours from Monday 07:00, a settlement of 40. */
class AlertPolicyTest {
    private static final WorkingCalendar CALENDAR = TestCalendars.standard();
    private static final Instant START = Instant.parse("2022-11-14T00:00:00Z");
    private static final AlertPolicy POLICY = new AlertPolicy(new DeadlineConfig() {
        @Override
        public String every() {
            return "off";
        }

        @Override
        public int batch() {
            return 1;
        }

        @Override
        public double dueSoon() {
            return 0.75;
        }

        @Override
        public Reminders reminders() {
            return new Reminders() {
                @Override
                public double officer() {
                    return 0.5;
                }

                @Override
                public double unitHead() {
                    return 0.8;
                }

                @Override
                public double leader() {
                    return 1;
                }
            };
        }
    });

    @ParameterizedTest(name = "{0} working minutes on: {1}")
    @CsvSource({
        "0,    ''",
        "89,  ''",
        "91,  STEP/REMINDER/OFFICER",
        "143,  STEP/REMINDER/OFFICER",
        "145,  STEP/REMINDER/OFFICER STEP/REMINDER/UNIT_HEAD",
        "181,  STEP/REMINDER/OFFICER STEP/REMINDER/UNIT_HEAD STEP/REMINDER/LEADER",
        "1801, STEP/REMINDER/OFFICER STEP/REMINDER/UNIT_HEAD SETTLEMENT/DUE_SOON STEP/REMINDER/LEADER",
        "2401, STEP/REMINDER/OFFICER STEP/REMINDER/UNIT_HEAD STEP/REMINDER/LEADER SETTLEMENT/LATE",
    })
    void sharesOfTheBudgetSayWhoIsTold(long minutes, String told) {
        Instant now = CALENDAR.plusWorking(START, Duration.ofMinutes(minutes));
        List<String> expected = told.isEmpty() ? List.of() : List.of(told.split(" "));
        assertEquals(
                expected.stream().sorted().toList(),
                POLICY.due(at(now, dossier())).stream().map(Alert::key).sorted().toList());
    }

    @Test
    void theNextLookIsWhenTheNextShareIsUsedUp() {
        Case c = at(START, dossier());
        assertEquals(CALENDAR.plusWorking(START, Duration.ofMinutes(90)), POLICY.next(c));
        c.dossier().rememberAlert(Alert.reminder(Alert.Clock.STEP, Alert.Level.OFFICER, START));
        assertEquals(CALENDAR.plusWorking(START, Duration.ofMinutes(144)), POLICY.next(c));
        c.dossier().state = DossierState.SUSPENDED;
        assertNull(POLICY.next(c));
    }

    /** Four working hours of pause have moved both due moments: as much is left before them as would have been. */
    @Test
    void aPauseIsNoPartOfTheBudget() {
        Dossier d = dossier();
        d.stepDueAt = CALENDAR.plusWorking(d.stepDueAt, Duration.ofHours(4));
        d.dueAt = CALENDAR.plusWorking(d.dueAt, Duration.ofHours(4));
        assertEquals(CALENDAR.plusWorking(START, Duration.ofMinutes(240 + 90)), POLICY.next(at(START, d)));
    }

    /** The moment does not depend on when one asks. */
    @Test
    void whoAsksLaterGetsTheSameMoment() {
        Instant later = CALENDAR.plusWorking(START, Duration.ofMinutes(60));
        assertEquals(POLICY.next(at(START, dossier())), POLICY.next(at(later, dossier())));
    }

    @Test
    void toldIsToldUntilTheClockStartsAnew() {
        Dossier d = dossier();
        Instant now = CALENDAR.plusWorking(START, Duration.ofMinutes(2401));
        POLICY.due(at(now, d)).forEach(d::rememberAlert);
        assertEquals(
                List.of(),
                POLICY.due(at(now, d)).stream()
                        .filter(a -> a.kind() != Alert.Kind.DUE_SOON)
                        .toList());
        d.forgetAlerts(Alert.Clock.STEP);
        assertEquals(
                3,
                POLICY.due(at(now, d)).stream()
                        .filter(a -> a.clock() == Alert.Clock.STEP)
                        .count());
    }

    /** Waiting for the fee is no part of the eight hours: half of them are over four hours after it is paid. */
    @Test
    void theIntakesSharesLeaveOutWhatWasWaitedForThePayment() {
        Dossier d = dossier();
        Instant paid = CALENDAR.plusWorking(START, Duration.ofHours(16));
        d.state = DossierState.SUBMITTED;
        d.acceptedAt = null;
        d.intakeStartedAt = START;
        d.pauses = d.pauses.and(START, paid, DossierState.PAYMENT_REQUIRED);
        d.queueDueAt = CALENDAR.plusWorking(paid, Duration.ofHours(8));
        assertEquals(CALENDAR.plusWorking(paid, Duration.ofHours(4)), POLICY.next(at(paid, d)));
    }

    private static Dossier dossier() {
        Dossier d = new Dossier(new UUID(1, 2));
        d.state = DossierState.IN_PROGRESS;
        d.channel = Channel.ONLINE;
        d.competentAgency = "H53.DEMO.10.51";
        d.receivingAgency = "H53.DEMO.10.51.00";
        d.holdingAgency = d.competentAgency;
        d.step = 1;
        d.submittedAt = START;
        d.acceptedAt = START;
        d.clockStartedAt = START;
        d.dueAt = CALENDAR.plusWorking(START, Duration.ofHours(40));
        d.originalDueAt = d.dueAt;
        d.stepStartedAt = START;
        d.stepDueAt = CALENDAR.plusWorking(START, Duration.ofHours(3));
        return d;
    }

    private static Case at(Instant now, Dossier d) {
        Actor nobody = new Actor(
                "nobody", Actor.Kind.SYSTEM, "nobody", null, null, null, null, null, null, null, null, List.of());
        return new Case(
                d,
                read("/reference/procedures/2.000908.json", Procedure.class),
                new AgencyTree(List.of(read("/reference/agencies.json", Agency[].class))),
                CALENDAR,
                nobody,
                now,
                TestLaw.shipped());
    }

    private static <T> T read(String resource, Class<T> type) {
        try (var in = AlertPolicyTest.class.getResourceAsStream(resource)) {
            return JsonColumns.MAPPER.readValue(in, type);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
