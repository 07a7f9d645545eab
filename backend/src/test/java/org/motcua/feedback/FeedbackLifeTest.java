package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.LimitBook;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;

/** Which action is open in which state, to whom: the whole table. */
class FeedbackLifeTest {
    private static final String AGENCY = "A";
    /** What the desk may do; the handler has ANSWER of it, and the complainant a table of their own. */
    private static final Map<FeedbackState, String> DESK = table(
            "RECEIVED: ACCEPT DECLINE ASK_INFORMATION TRANSFER",
            "INFORMATION_REQUIRED: DECLINE",
            "CLASSIFIED: ASK_INFORMATION TRANSFER ASSIGN ANSWER",
            "ASSIGNED: ASSIGN ANSWER",
            "ANSWERED: PUBLISH WITHHOLD",
            "PUBLISHED: RETRACT",
            "WITHHELD: PUBLISH",
            "RATED: RETRACT");

    private static final Map<FeedbackState, String> COMPLAINANT = table(
            "RECEIVED: ATTACH WITHDRAW",
            "INFORMATION_REQUIRED: GIVE_INFORMATION ATTACH WITHDRAW",
            "CLASSIFIED: WITHDRAW",
            "ASSIGNED: WITHDRAW",
            "PUBLISHED: RATE",
            "WITHHELD: RATE");

    @ParameterizedTest
    @EnumSource(FeedbackState.class)
    void theDeskTheHandlerAndTheComplainantHaveTheirs(FeedbackState state) {
        assertEquals(DESK.get(state), allowed(state, actor("desk", Role.FEEDBACK_OFFICER)));
        assertEquals(COMPLAINANT.get(state), allowed(state, null));
        boolean answers = state == FeedbackState.CLASSIFIED || state == FeedbackState.ASSIGNED;
        assertEquals(answers ? "ANSWER" : "", allowed(state, actor("handler", Role.UNIT_HEAD)));
    }

    @ParameterizedTest
    @EnumSource(FeedbackState.class)
    void whomItIsAboutTheirOwnAndStrangersHaveNothing(FeedbackState state) {
        for (Actor by : List.of(
                actor("accused", Role.FEEDBACK_OFFICER),
                actor("owner", Role.FEEDBACK_OFFICER),
                actor("colleague", Role.UNIT_HEAD),
                actor("inspector", Role.INSPECTOR))) {
            assertEquals("", allowed(state, by), by.subject());
        }
    }

    @Test
    void aHandlerWhoIsAccusedLosesIt() {
        FeedbackCase c = in(FeedbackState.ASSIGNED, actor("handler", Role.UNIT_HEAD));
        c.feedback().accuse(List.of("handler"));
        assertEquals(List.of(), FeedbackLife.allowed(c));
        assertEquals(FeedbackAccess.Seen.NOTHING, FeedbackAccess.seen(c));
    }

    @Test
    void whatMayNotBePublicIsWithheld() {
        FeedbackCase c = in(FeedbackState.ANSWERED, actor("desk", Role.FEEDBACK_OFFICER));
        c.feedback().publishable = false;
        assertEquals(List.of(FeedbackAction.WITHHOLD), FeedbackLife.allowed(c));
    }

    private static String allowed(FeedbackState state, @Nullable Actor by) {
        return String.join(
                " ",
                Arrays.stream(FeedbackAction.values())
                        .filter(FeedbackLife.allowed(in(state, by))::contains)
                        .map(Enum::name)
                        .toList());
    }

    private static FeedbackCase in(FeedbackState state, @Nullable Actor by) {
        Feedback f = new Feedback(UUID.randomUUID());
        f.state = state;
        f.holdingAgency = AGENCY;
        f.publishable = true;
        f.accused = new String[] {"accused"};
        f.owner = "owner";
        f.assignee = "handler";
        f.publication = new Publication("", "", "", List.of(), Instant.EPOCH);
        return new FeedbackCase(
                f, new AgencyTree(List.of()), new CalendarBook(List.of()), new LimitBook(List.of()), by, Instant.EPOCH);
    }

    private static Actor actor(String subject, Role role) {
        return new Actor(
                subject,
                Actor.Kind.INDIVIDUAL,
                subject,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Appointment(role, AGENCY, false)));
    }

    /** In the order of the actions. */
    private static Map<FeedbackState, String> table(String... lines) {
        Map<FeedbackState, String> table = new EnumMap<>(FeedbackState.class);
        for (FeedbackState state : FeedbackState.values()) {
            table.put(state, "");
        }
        for (String line : lines) {
            String[] parts = line.split(": ");
            List<String> named = List.of(parts[1].split(" "));
            table.put(
                    FeedbackState.valueOf(parts[0]),
                    String.join(
                            " ",
                            Arrays.stream(FeedbackAction.values())
                                    .map(Enum::name)
                                    .filter(named::contains)
                                    .toList()));
        }
        return table;
    }
}
