package org.motcua.payment.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How each thing that happens to money is entered in the books. Pure. */
public final class Postings {
    private Postings() {}

    /** A share of a movement that pays one obligation, in the books of the agency that collects it. */
    public record Share(String agency, long amount) {}

    /** @param duty true for what another agency has notified and gets */
    public static LedgerEntry raised(
            UUID obligation, String agency, boolean duty, long amount, String memo, Instant at) {
        return new LedgerEntry.Builder(EntryKind.RAISED, obligation, memo, at)
                .debit(Account.of(AccountKind.RECEIVABLE, agency), amount)
                .credit(income(agency, duty), amount)
                .build();
    }

    /** What was raised is taken back. */
    public static LedgerEntry cancelled(
            UUID obligation, String agency, boolean duty, long amount, String memo, Instant at) {
        return new LedgerEntry.Builder(EntryKind.CANCELLED, obligation, memo, at)
                .debit(income(agency, duty), amount)
                .credit(Account.of(AccountKind.RECEIVABLE, agency), amount)
                .build();
    }

    /**
     * Money came in: it pays what it was put to, and the rest is nobody's yet.
     *
     * @param into where it lies now
     * @param agency in whose books the rest stands
     */
    public static LedgerEntry paid(
            UUID movement, Account into, String agency, List<Share> shares, long surplus, String memo, Instant at) {
        LedgerEntry.Builder entry = new LedgerEntry.Builder(EntryKind.PAID, movement, memo, at);
        long amount = surplus;
        for (Share share : shares) {
            amount = Math.addExact(amount, share.amount());
            entry.credit(Account.of(AccountKind.RECEIVABLE, share.agency()), share.amount());
        }
        return entry.credit(Account.of(AccountKind.UNALLOCATED, agency), surplus)
                .debit(into, amount)
                .build();
    }

    /** A gateway passed on what it had taken, to the bank. */
    public static LedgerEntry settled(
            UUID settlement, Account clearing, Account bank, long amount, String memo, Instant at) {
        return moved(EntryKind.SETTLED, settlement, clearing, bank, amount, memo, at);
    }

    /** Cash or postal takings were brought to the bank, or handed over to a drawer. */
    public static LedgerEntry deposited(UUID deposit, Account from, Account to, long amount, String memo, Instant at) {
        return moved(EntryKind.DEPOSITED, deposit, from, to, amount, memo, at);
    }

    /** The bank has what was on its way; less than nothing for what the float was filled up with. */
    public static LedgerEntry depositArrived(
            UUID transaction, Account onItsWay, Account bank, long amount, String memo, Instant at) {
        return moved(EntryKind.DEPOSIT_ARRIVED, transaction, onItsWay, bank, amount, memo, at);
    }

    /** @param missing what of a shift's cash never came to the bank; less than nothing when more came */
    public static LedgerEntry depositWrittenOff(UUID difference, String agency, long missing, String memo, Instant at) {
        return moved(
                EntryKind.DEPOSIT_WRITTEN_OFF,
                difference,
                Account.of(AccountKind.IN_TRANSIT, agency),
                Account.of(AccountKind.CASH_OVER_SHORT, agency),
                missing,
                memo,
                at);
    }

    /** @param merchant whose fee it is, in its agency's books */
    public static LedgerEntry gatewayFee(
            UUID file, Account clearing, String agency, String merchant, long fee, String memo, Instant at) {
        return moved(
                EntryKind.GATEWAY_FEE,
                file,
                clearing,
                Account.of(AccountKind.GATEWAY_FEE, agency, merchant),
                fee,
                memo,
                at);
    }

    /** @param from UNALLOCATED for a surplus; REVENUE or DUTY_PAYABLE for what had been paid rightly */
    public static LedgerEntry refundApproved(
            UUID refund, Account from, String agency, long amount, String memo, Instant at) {
        return moved(
                EntryKind.REFUND_APPROVED,
                refund,
                Account.of(AccountKind.REFUND_PAYABLE, agency),
                from,
                amount,
                memo,
                at);
    }

    public static LedgerEntry refundPaid(
            UUID refund, String agency, Account from, long amount, String memo, Instant at) {
        return moved(
                EntryKind.REFUND_PAID, refund, from, Account.of(AccountKind.REFUND_PAYABLE, agency), amount, memo, at);
    }

    /** @param difference counted less expected, not 0: positive when there was more in the drawer than there should have been */
    public static LedgerEntry shiftDifference(
            UUID shift, Account cash, String agency, long difference, String memo, Instant at) {
        return new LedgerEntry.Builder(EntryKind.SHIFT_DIFFERENCE, shift, memo, at)
                .debit(cash, difference)
                .credit(Account.of(AccountKind.CASH_OVER_SHORT, agency), difference)
                .build();
    }

    /** The account that an obligation is income of. */
    public static Account income(String agency, boolean duty) {
        return Account.of(duty ? AccountKind.DUTY_PAYABLE : AccountKind.REVENUE, agency);
    }

    /** Credits {@code from} and debits {@code to}. */
    private static LedgerEntry moved(
            EntryKind kind, UUID source, Account from, Account to, long amount, String memo, Instant at) {
        return new LedgerEntry.Builder(kind, source, memo, at)
                .debit(to, amount)
                .credit(from, amount)
                .build();
    }
}
