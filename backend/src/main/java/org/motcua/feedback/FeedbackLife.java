package org.motcua.feedback;

import static org.motcua.feedback.FeedbackAction.ACCEPT;
import static org.motcua.feedback.FeedbackAction.ANSWER;
import static org.motcua.feedback.FeedbackAction.ASK_INFORMATION;
import static org.motcua.feedback.FeedbackAction.ASSIGN;
import static org.motcua.feedback.FeedbackAction.ATTACH;
import static org.motcua.feedback.FeedbackAction.DECLINE;
import static org.motcua.feedback.FeedbackAction.GIVE_INFORMATION;
import static org.motcua.feedback.FeedbackAction.PUBLISH;
import static org.motcua.feedback.FeedbackAction.RATE;
import static org.motcua.feedback.FeedbackAction.RETRACT;
import static org.motcua.feedback.FeedbackAction.TRANSFER;
import static org.motcua.feedback.FeedbackAction.WITHDRAW;
import static org.motcua.feedback.FeedbackAction.WITHHOLD;
import static org.motcua.feedback.FeedbackState.ANSWERED;
import static org.motcua.feedback.FeedbackState.ASSIGNED;
import static org.motcua.feedback.FeedbackState.CLASSIFIED;
import static org.motcua.feedback.FeedbackState.INFORMATION_REQUIRED;
import static org.motcua.feedback.FeedbackState.PUBLISHED;
import static org.motcua.feedback.FeedbackState.RATED;
import static org.motcua.feedback.FeedbackState.RECEIVED;
import static org.motcua.feedback.FeedbackState.WITHHELD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.motcua.shared.ProblemException;

/**
 * The state machine: which action is open in which state, and to whom. The same table refuses a command and draws the buttons. Where an
 * action leads is said by its event. Pure.
 */
final class FeedbackLife {
    private record Rule(FeedbackAction action, Set<FeedbackState> from, Predicate<FeedbackCase> who) {}

    private static final List<Rule> TABLE = List.of(
            desk(ACCEPT, RECEIVED),
            desk(DECLINE, RECEIVED, INFORMATION_REQUIRED),
            desk(ASK_INFORMATION, RECEIVED, CLASSIFIED),
            desk(TRANSFER, RECEIVED, CLASSIFIED),
            desk(ASSIGN, CLASSIFIED, ASSIGNED),
            new Rule(
                    ANSWER,
                    EnumSet.of(CLASSIFIED, ASSIGNED),
                    c -> FeedbackAccess.isDesk(c) || FeedbackAccess.isHandler(c)),
            // and again, once it is masked better
            new Rule(
                    PUBLISH, EnumSet.of(ANSWERED, WITHHELD), c -> FeedbackAccess.isDesk(c) && c.feedback().publishable),
            desk(WITHHOLD, ANSWERED),
            desk(RETRACT, PUBLISHED, RATED),
            complainant(GIVE_INFORMATION, INFORMATION_REQUIRED),
            complainant(ATTACH, RECEIVED, INFORMATION_REQUIRED),
            complainant(RATE, PUBLISHED, WITHHELD),
            complainant(WITHDRAW, RECEIVED, INFORMATION_REQUIRED, CLASSIFIED, ASSIGNED));

    private FeedbackLife() {}

    /** What this caller may do now. */
    static List<FeedbackAction> allowed(FeedbackCase c) {
        return TABLE.stream()
                .filter(r -> r.from().contains(c.feedback().state) && r.who().test(c) && isStill(r.action(), c))
                .map(Rule::action)
                .toList();
    }

    /** Once rated stays rated, and a retracted publication has nothing left to retract. */
    private static boolean isStill(FeedbackAction action, FeedbackCase c) {
        return switch (action) {
            case RATE -> c.feedback().rating == null;
            case RETRACT -> c.feedback().publication != null;
            default -> true;
        };
    }

    /** Fails with 404 for who may not see it, 403 for who may not do it in any state, 409 with what is possible instead. */
    static void require(FeedbackAction action, FeedbackCase c) {
        if (c.actor() != null && FeedbackAccess.seen(c) == FeedbackAccess.Seen.NOTHING) {
            throw ProblemException.of(FeedbackProblem.NOT_FOUND);
        }
        List<FeedbackAction> allowed = allowed(c);
        if (allowed.contains(action)) {
            return;
        }
        boolean theirs =
                TABLE.stream().anyMatch(r -> r.action() == action && r.who().test(c));
        if (!theirs && !(action == PUBLISH && FeedbackAccess.isDesk(c))) {
            throw ProblemException.of(FeedbackProblem.NOT_YOURS);
        }
        throw ProblemException.of(FeedbackProblem.ACTION_NOT_ALLOWED)
                .allowedActions(allowed.stream().map(Enum::name).toList());
    }

    private static Rule desk(FeedbackAction action, FeedbackState first, FeedbackState... more) {
        return new Rule(action, EnumSet.of(first, more), FeedbackAccess::isDesk);
    }

    private static Rule complainant(FeedbackAction action, FeedbackState first, FeedbackState... more) {
        return new Rule(action, EnumSet.of(first, more), c -> c.actor() == null);
    }
}
