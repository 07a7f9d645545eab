package org.motcua.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each thing that happens to money does to the books. */
class PostingsTest {
    private static final UUID SOURCE = UUID.fromString("01a20b8b-d490-7720-9e4c-94031a6d3221");
    private static final Instant AT = Instant.parse("2026-11-25T08:30:05Z");
    private static final Account BANK = Account.of(AccountKind.BANK, "A", "1");
    private static final Account CLEARING = Account.of(AccountKind.CLEARING, "A", "m");
    private static final Account CASH = Account.of(AccountKind.CASH, "A", "s");

    @Test
    void whatIsOwedIsIncomeUntilItIsTakenBack() {
        assertLines("RECEIVABLE:A 5, REVENUE:A -5", EntryKind.RAISED, Postings.raised(SOURCE, "A", false, 5, "x", AT));
        assertLines(
                "RECEIVABLE:A 5, DUTY_PAYABLE:A -5", EntryKind.RAISED, Postings.raised(SOURCE, "A", true, 5, "x", AT));
        assertLines(
                "REVENUE:A 5, RECEIVABLE:A -5",
                EntryKind.CANCELLED,
                Postings.cancelled(SOURCE, "A", false, 5, "x", AT));
        assertLines(
                "DUTY_PAYABLE:A 5, RECEIVABLE:A -5",
                EntryKind.CANCELLED,
                Postings.cancelled(SOURCE, "A", true, 5, "x", AT));
    }

    @Test
    void moneyPaysWhatIsOwedAndTheRestIsNobodysYet() {
        List<Postings.Share> shares =
                List.of(new Postings.Share("A", 3), new Postings.Share("A", 4), new Postings.Share("B", 5));
        assertLines(
                "RECEIVABLE:A -7, RECEIVABLE:B -5, UNALLOCATED:C -2, CLEARING:A:m 14",
                EntryKind.PAID,
                Postings.paid(SOURCE, CLEARING, "C", shares, 2, "x", AT));
        assertLines(
                "RECEIVABLE:A -3, CLEARING:A:m 3",
                EntryKind.PAID,
                Postings.paid(SOURCE, CLEARING, "C", List.of(new Postings.Share("A", 3)), 0, "x", AT));
        assertLines(
                "UNALLOCATED:C -9, CLEARING:A:m 9",
                EntryKind.PAID,
                Postings.paid(SOURCE, CLEARING, "C", List.of(), 9, "x", AT));
    }

    @Test
    void moneyIsPassedOn() {
        assertLines(
                "BANK:A:1 5, CLEARING:A:m -5", EntryKind.SETTLED, Postings.settled(SOURCE, CLEARING, BANK, 5, "x", AT));
        assertLines(
                "BANK:A:1 5, IN_TRANSIT:A -5",
                EntryKind.DEPOSIT_ARRIVED,
                Postings.depositArrived(SOURCE, Account.of(AccountKind.IN_TRANSIT, "A"), BANK, 5, "x", AT));
        assertLines(
                "BANK:A:1 -5, IN_TRANSIT:A 5",
                EntryKind.DEPOSIT_ARRIVED,
                Postings.depositArrived(SOURCE, Account.of(AccountKind.IN_TRANSIT, "A"), BANK, -5, "x", AT));
        assertLines(
                "CASH_OVER_SHORT:A 5, IN_TRANSIT:A -5",
                EntryKind.DEPOSIT_WRITTEN_OFF,
                Postings.depositWrittenOff(SOURCE, "A", 5, "x", AT));
        assertLines(
                "GATEWAY_FEE:A:m 5, CLEARING:A:m -5",
                EntryKind.GATEWAY_FEE,
                Postings.gatewayFee(SOURCE, CLEARING, "A", "m", 5, "x", AT));
        assertLines("BANK:A:1 5, CASH:A:s -5", EntryKind.DEPOSITED, Postings.deposited(SOURCE, CASH, BANK, 5, "x", AT));
    }

    @Test
    void moneyIsPaidBackInTwoSteps() {
        Account unallocated = Account.of(AccountKind.UNALLOCATED, "A");
        assertLines(
                "UNALLOCATED:A 5, REFUND_PAYABLE:A -5",
                EntryKind.REFUND_APPROVED,
                Postings.refundApproved(SOURCE, unallocated, "A", 5, "x", AT));
        assertLines(
                "REFUND_PAYABLE:A 5, CASH:A:s -5",
                EntryKind.REFUND_PAID,
                Postings.refundPaid(SOURCE, "A", CASH, 5, "x", AT));
    }

    @ParameterizedTest
    @CsvSource({"3, 'CASH:A:s 3, CASH_OVER_SHORT:A -3'", "-3, 'CASH:A:s -3, CASH_OVER_SHORT:A 3'"})
    void aShiftThatCountedOtherwiseIsSetRight(long difference, String lines) {
        assertLines(
                lines, EntryKind.SHIFT_DIFFERENCE, Postings.shiftDifference(SOURCE, CASH, "A", difference, "x", AT));
    }

    @Test
    void entriesThatDoNotBalanceCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> entry(line(BANK, 5), line(CASH, -4)));
        assertThrows(IllegalArgumentException.class, () -> entry(line(BANK, 0), line(CASH, 0)));
        assertThrows(IllegalArgumentException.class, () -> entry(line(BANK, 5), line(CASH, -5), line(CLEARING, 0)));
        assertThrows(IllegalArgumentException.class, () -> entry(line(BANK, 1)));
        assertThrows(IllegalArgumentException.class, () -> entry());
        assertThrows(ArithmeticException.class, () -> entry(line(BANK, Long.MAX_VALUE), line(CASH, Long.MAX_VALUE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Postings.raised(SOURCE, "A", false, 0, "x", AT),
                "nothing is no debt");
        assertThrows(
                ArithmeticException.class,
                () -> new LedgerEntry.Builder(EntryKind.PAID, SOURCE, "x", AT)
                        .debit(BANK, Long.MAX_VALUE)
                        .debit(BANK, 1));
    }

    @Test
    void anEntryKeepsWhatItIsAboutAndHasItsOwnName() {
        LedgerEntry entry = Postings.raised(SOURCE, "A", false, 5, "memo", AT);
        assertEquals(SOURCE, entry.source());
        assertEquals(AT, entry.at());
        assertEquals("memo", entry.memo());
        assertNotEquals(
                entry.id(), Postings.raised(SOURCE, "A", false, 5, "memo", AT).id());
    }

    @ParameterizedTest
    @CsvSource({"REVENUE:H53.DEMO", "CLEARING:H53.DEMO:vnpay", "BANK:H53.DEMO:a:b"})
    void anAccountIsItsCode(String code) {
        assertEquals(code, Account.parse(code).code());
    }

    private static void assertLines(String expected, EntryKind kind, LedgerEntry entry) {
        assertEquals(
                expected,
                entry.lines().stream()
                        .map(l -> l.account().code() + " " + l.amount())
                        .collect(Collectors.joining(", ")));
        assertEquals(kind, entry.kind());
    }

    private static LedgerEntry entry(LedgerEntry.Line... lines) {
        return new LedgerEntry(SOURCE, AT, EntryKind.PAID, SOURCE, "x", List.of(lines));
    }

    private static LedgerEntry.Line line(Account account, long amount) {
        return new LedgerEntry.Line(account, amount);
    }
}
