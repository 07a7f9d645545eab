package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.gateway.PaymentGateway.Asked;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.refund.RefundState;
import org.motcua.shared.ProblemException;

/**
 * Ten thousand random steps: dues required, cancelled and dossiers withdrawn; orders opened, paid, left, cancelled; callbacks repeated,
 * out of order, lost, with wrong amounts; cash at the desk; refunds of all or of parts, asked for, approved, declined and paid; and crashes at
 * every point where a process can die. A plain model only counts what payers have really paid and got back. When everybody has heard of everything, gateway, ledger and dossiers agree to the đồng.
 */
class MoneyPropertyTest {
    private static final int STEPS = 10_000;
    private static final int LIFETIME = 40;

    /** What a payer has really paid: the gateway's own truth. */
    private record Paid(String number, String transaction, long amount, Instant at) {}

    private MoneyWorld world;
    private Random random;
    private Instant now;
    private List<Paid> atGateway;
    private List<Paid> unheard;
    private Map<String, Long> cash;
    private Set<String> declined;

    @Property(tries = 6)
    void ledgerGatewayAndDossiersAgreeToTheDong(@ForAll long seed) {
        begin(seed);
        for (int i = 0; i < STEPS; i++) {
            now = now.plusSeconds(1);
            step();
            if (i % 500 == 0) {
                check();
            }
        }
        hearEverything();
        check();
        agree();
    }

    private void begin(long seed) {
        world = new MoneyWorld();
        random = new Random(seed);
        now = Instant.parse("2026-11-25T00:00:00Z");
        atGateway = new ArrayList<>();
        unheard = new ArrayList<>();
        cash = new HashMap<>();
        declined = new HashSet<>();
    }

    private void step() {
        switch (random.nextInt(19)) {
            case 0, 1 -> owe();
            case 2 -> cancelSomeDue();
            case 3 -> endSomeDossier();
            case 4, 5 -> world.dossiers.values().forEach(d -> world.ensure(d, now, crash()));
            case 6, 7 -> openOrder();
            case 8, 9 -> pay();
            case 10 -> hear(true);
            case 11 -> lie();
            case 12 -> payAtTheDesk();
            case 13 -> expireAndCancel();
            case 14 -> world.openGates(crash());
            case 15, 16 -> askBack();
            case 17 -> decide();
            default -> ask();
        }
    }

    private boolean crash() {
        return random.nextInt(4) == 0;
    }

    private void owe() {
        MoneyWorld.Dossier d;
        if (world.dossiers.size() < 40 && random.nextBoolean() || world.dossiers.isEmpty()) {
            d = new MoneyWorld.Dossier();
            world.dossiers.put(d.id, d);
        } else {
            d = any(List.copyOf(world.dossiers.values()));
        }
        if (d.state == DossierState.IN_PROGRESS && d.dues.size() < 30) {
            world.require(d, 1_000L * (1 + random.nextInt(500)), now);
        }
    }

    private void cancelSomeDue() {
        MoneyWorld.Dossier d = world.dossiers.isEmpty() ? null : any(List.copyOf(world.dossiers.values()));
        if (d != null) {
            d.dues.replaceAll((id, due) -> due.owed() && random.nextInt(8) == 0 ? due.cancelled(now, null) : due);
        }
    }

    private void endSomeDossier() {
        if (!world.dossiers.isEmpty() && random.nextInt(20) == 0) {
            MoneyWorld.Dossier d = any(List.copyOf(world.dossiers.values()));
            d.state = random.nextBoolean() ? DossierState.WITHDRAWN : DossierState.REFUSED;
            d.dues.replaceAll((id, due) -> due.owed() ? due.cancelled(now, null) : due);
        }
    }

    private void openOrder() {
        List<Obligation> owed = world.owed();
        if (!owed.isEmpty()) {
            Obligation first = any(owed);
            List<Obligation> claims = new ArrayList<>(List.of(first));
            owed.stream()
                    .filter(o -> o != first && o.dossier.equals(first.dossier) && random.nextBoolean())
                    .limit(3)
                    .forEach(claims::add);
            world.open(claims, now, LIFETIME);
        }
    }

    /** Even what has expired or was cancelled: a payer may be at the gateway already; some pay twice. */
    private void pay() {
        List<PaymentOrder> all = List.copyOf(world.orders.values());
        if (!all.isEmpty()) {
            PaymentOrder order = all.get(Math.max(0, all.size() - 1 - random.nextInt(12)));
            if (random.nextInt(5) == 0 && notPaid(order)) {
                declined.add(order.number);
                world.hear(order.number, new Asked.Failed("24"), now, crash());
            } else if (notPaid(order) || random.nextInt(6) == 0) {
                Paid paid = new Paid(order.number, "T" + atGateway.size(), order.amount, now);
                atGateway.add(paid);
                unheard.add(paid);
                if (random.nextBoolean()) {
                    hear(false);
                }
            }
        }
    }

    private boolean notPaid(PaymentOrder order) {
        return atGateway.stream().noneMatch(p -> p.number().equals(order.number));
    }

    /** Any callback, the same again, several at once. */
    private void hear(boolean again) {
        List<Paid> from = again ? atGateway : unheard;
        if (!from.isEmpty()) {
            Paid paid = any(from);
            for (int i = random.nextInt(3); i >= 0; i--) {
                tell(paid, crash());
            }
        }
    }

    private void tell(Paid paid, boolean crash) {
        world.hear(paid.number(), new Asked.Paid(paid.transaction(), paid.amount(), paid.at()), now, crash);
        if (!crash) {
            unheard.remove(paid);
        }
    }

    /** Wrong amounts and orders that do not exist book nothing. (Wrong signatures do not come this far.) */
    private void lie() {
        int before = world.movements.size();
        assertEquals(NewsPolicy.Step.NO_ORDER, world.hear("9".repeat(13), new Asked.Paid("X", 1, now), now, false));
        if (!world.orders.isEmpty()) {
            PaymentOrder order = any(List.copyOf(world.orders.values()));
            assertEquals(
                    NewsPolicy.Step.WRONG_AMOUNT,
                    world.hear(order.number, new Asked.Paid("X", order.amount + 1, now), now, false));
        }
        assertEquals(before, world.movements.size());
    }

    private void payAtTheDesk() {
        List<Obligation> owed = world.owed();
        if (!owed.isEmpty() && random.nextInt(3) == 0) {
            Obligation o = any(owed);
            String slip = "C" + cash.size();
            boolean crash = crash();
            Movement m = new Movement(
                    MovementSource.COUNTER,
                    AGENCY,
                    slip,
                    null,
                    List.of(o.id),
                    AGENCY,
                    CASH,
                    o.amount,
                    Settlement.Method.CASH,
                    now);
            world.book(m, now, crash);
            if (!crash) {
                cash.put(slip, o.amount);
                world.book(m, now, false);
            }
        }
    }

    /** All that is left, a part, or more than there is; of what paid a debt, or of what pays nothing. */
    private void askBack() {
        List<Obligation> paid = world.obligations.values().stream()
                .filter(o -> o.state == ObligationState.PAID)
                .toList();
        boolean ofSurplus = random.nextBoolean() && !world.surplus.isEmpty();
        if (!ofSurplus && paid.isEmpty()) {
            return;
        }
        String movement = ofSurplus ? any(List.copyOf(world.surplus.keySet())) : null;
        Obligation of = ofSurplus ? null : any(paid);
        long whole = ofSurplus ? world.surplus.get(movement) : of.amount;
        Long amount = random.nextInt(3) == 0 ? null : Long.valueOf(1 + random.nextLong(whole + whole / 4));
        world.ask(movement, of == null ? null : of.id, amount, random.nextBoolean() ? "A" : "B", crash());
    }

    private void decide() {
        for (MoneyWorld.Refund r : List.copyOf(world.refunds)) {
            int luck = random.nextInt(6);
            if (r.state == RefundState.REQUESTED && luck == 0) {
                r.state = RefundState.DECLINED;
            } else if (r.state == RefundState.REQUESTED && luck < 3) {
                assertThrows(ProblemException.class, () -> world.approve(r, r.asker, now, false), "four eyes");
                world.approve(r, "C", now, crash());
            } else if (r.state == RefundState.APPROVED && luck < 4) {
                world.pay(r, random.nextBoolean() ? CASH : BANK, now, crash());
            }
        }
    }

    private void expireAndCancel() {
        for (PaymentOrder order : world.orders.values()) {
            if (order.state == OrderState.OPEN && !now.isBefore(order.expiresAt)) {
                order.expire(now);
            } else if (order.state == OrderState.OPEN && random.nextInt(50) == 0) {
                order.cancel(now);
            }
        }
    }

    /** The job that asks for what it has not heard of. */
    private void ask() {
        List.copyOf(unheard).forEach(paid -> tell(paid, crash()));
    }

    private void hearEverything() {
        while (!unheard.isEmpty()) {
            ask();
        }
        world.dossiers.values().forEach(d -> world.ensure(d, now, false));
        world.openGates(false);
        world.dossiers.values().forEach(d -> world.ensure(d, now, false));
    }

    /** Holds at any moment, whatever has not been heard yet. */
    private void check() {
        assertEquals(
                0, world.balances.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(world.owed().stream().mapToLong(o -> o.amount).sum(), world.balance(AccountKind.RECEIVABLE));
        long surplus =
                world.surplus.values().stream().mapToLong(Long::longValue).sum();
        assertEquals(
                -surplus + refunds(r -> r.obligation == null && isApproved(r)), world.balance(AccountKind.UNALLOCATED));
        assertEquals(-refunds(r -> r.state == RefundState.APPROVED), world.balance(AccountKind.REFUND_PAYABLE));
        assertEquals(
                world.movements.values().stream().mapToLong(Movement::amount).sum()
                        - refunds(MoneyPropertyTest::isPaid),
                world.balance(AccountKind.CLEARING)
                        + world.balance(AccountKind.CASH)
                        + world.balance(AccountKind.BANK));
        world.obligations.values().forEach(this::check);
        world.surplus.forEach((movement, amount) ->
                assertTrue(world.asked(movement, null, r -> r.state != RefundState.DECLINED) <= amount, movement));
    }

    /** No more goes back than was paid, and once all has gone back it is paid no more. */
    private void check(Obligation o) {
        assertEquals(
                o.state == ObligationState.PAID || o.state == ObligationState.REFUNDED, world.paidBy.containsKey(o.id));
        assertEquals(world.asked(null, o.id, MoneyPropertyTest::isPaid), o.refunded);
        assertTrue(world.asked(null, o.id, r -> r.state != RefundState.DECLINED) <= o.amount);
        assertEquals(o.state == ObligationState.REFUNDED, o.kept() == 0);
    }

    private long refunds(Predicate<MoneyWorld.Refund> which) {
        return world.refunds.stream().filter(which).mapToLong(r -> r.amount).sum();
    }

    private static boolean isApproved(MoneyWorld.Refund r) {
        return r.state == RefundState.APPROVED || isPaid(r);
    }

    private static boolean isPaid(MoneyWorld.Refund r) {
        return r.state == RefundState.PAID;
    }

    /** Holds when everybody has heard of everything. */
    private void agree() {
        assertEquals(
                atGateway.stream().mapToLong(Paid::amount).sum(),
                world.balance(AccountKind.CLEARING),
                "gateway and ledger");
        assertEquals(
                cash.values().stream().mapToLong(Long::longValue).sum() - refunds(MoneyPropertyTest::isPaid),
                world.balance(AccountKind.CASH) + world.balance(AccountKind.BANK),
                "drawer, bank and ledger");
        assertEquals(atGateway.size() + cash.size(), world.movements.size());
        long income = world.obligations.values().stream()
                .filter(o -> o.state != ObligationState.CANCELLED)
                .mapToLong(o -> o.amount)
                .sum();
        assertEquals(-income + refunds(r -> r.obligation != null && isApproved(r)), world.balance(AccountKind.REVENUE));
        atGateway.forEach(p -> assertEquals(OrderState.PAID, world.orders.get(p.number()).state, p.number()));
        world.orders.values().stream()
                .filter(o -> o.state == OrderState.PAID)
                .forEach(o -> assertFalse(notPaid(o), "nobody paid " + o.number));
        world.dossiers.values().forEach(d -> d.dues.values().forEach(due -> agree(d, due)));
        assertTrue(world.movements.size() > 100, "something has happened");
        assertTrue(world.refunds.stream().filter(MoneyPropertyTest::isPaid).count() > 50, "and gone back");
        assertTrue(world.obligations.values().stream().anyMatch(o -> o.refunded > 0 && o.kept() > 0), "in parts");
    }

    private void agree(MoneyWorld.Dossier d, Due due) {
        Obligation o = world.obligations.get(due.id());
        if (o == null) {
            assertNotEquals(null, due.cancelledAt(), "never raised only when it was cancelled before");
            return;
        }
        boolean paid = world.paidBy.containsKey(o.id);
        if (due.met() != null) {
            assertTrue(paid);
            assertEquals(o.reference, due.met().reference());
        }
        assertEquals(due.owed(), o.isOwed());
        boolean kept = o.state == ObligationState.PAID;
        boolean over = d.state != DossierState.IN_PROGRESS || due.cancelledAt() != null;
        assertTrue(!kept || !over || world.refundNeeds.contains(o.id), "not owed any more: somebody must decide");
        assertTrue(!world.refundNeeds.contains(o.id) || (paid && over));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static final String AGENCY = MoneyWorld.AGENCY;
    private static final Account BANK = Account.of(AccountKind.BANK, AGENCY);
    private static final Account CASH = Account.of(AccountKind.CASH, AGENCY, "s");
}
