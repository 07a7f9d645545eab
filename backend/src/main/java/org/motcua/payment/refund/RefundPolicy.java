package org.motcua.payment.refund;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.ProblemException;

/** Who decides, in which order, how much, and out of which account. Pure. */
public final class RefundPolicy {
    private RefundPolicy() {}

    /**
     * What has gone back already, or was asked for and not declined.
     *
     * @param ofNeed of the need in question
     * @param ofObligation of what paid the obligation, whoever asked by whichever way
     */
    public record Taken(long ofNeed, long ofObligation) {}

    /** What may still be asked for: neither more than the need is, nor than was paid. */
    public static long left(long amount, long paid, Taken taken) {
        return Math.min(Math.subtractExact(amount, taken.ofNeed()), Math.subtractExact(paid, taken.ofObligation()));
    }

    /**
     * How much is asked for: all that is left when nothing is said.
     *
     * @throws ProblemException when nothing is left, or less than what is asked for
     */
    public static long amount(long left, @Nullable Long asked) {
        if (left <= 0) {
            throw ProblemException.of(DeskProblem.REFUND_OF_NOTHING);
        }
        if (asked != null && (asked <= 0 || asked > left)) {
            throw ProblemException.of(DeskProblem.REFUND_AMOUNT, Map.of("left", left));
        }
        return asked == null ? left : asked;
    }

    /** Four eyes: whoever asked is not who approves. */
    public static void requireSecond(String requester, String decider) {
        if (requester.equals(decider)) {
            throw ProblemException.of(DeskProblem.SECOND_PERSON);
        }
    }

    static void require(RefundState is, RefundState needed) {
        if (is != needed) {
            throw ProblemException.of(DeskProblem.REFUND_STATE);
        }
    }

    /** Where the money stands: a surplus is nobody's, the rest is the agency's income or what it owes another agency. */
    public static Account from(RefundReason why, String agency, boolean duty) {
        return why == RefundReason.SURPLUS
                ? Account.of(AccountKind.UNALLOCATED, agency)
                : Postings.income(agency, duty);
    }

    static void requireReference(RefundMethod method, @Nullable String reference) {
        if (method == RefundMethod.TRANSFER && (reference == null || reference.isBlank())) {
            throw ProblemException.of(DeskProblem.TRANSFER_REFERENCE_NEEDED);
        }
    }
}
