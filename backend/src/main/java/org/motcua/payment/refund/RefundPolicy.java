package org.motcua.payment.refund;

import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.ProblemException;

/** Who decides, in which order, and out of which account. Pure. */
final class RefundPolicy {
    private RefundPolicy() {}

    /** Four eyes: whoever asked is not who approves. */
    static void requireSecond(String requester, String decider) {
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
    static Account from(RefundReason why, String agency, boolean duty) {
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
