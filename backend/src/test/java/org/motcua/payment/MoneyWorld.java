package org.motcua.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.DossierSnapshot;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.gateway.PaymentGateway.Asked;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.LedgerEntry;
import org.motcua.payment.ledger.Postings;
import org.motcua.payment.refund.RefundPolicy;
import org.motcua.payment.refund.RefundReason;
import org.motcua.payment.refund.RefundState;
import org.motcua.shared.ProblemException;

/**
 * The application without its database: the same decisions and the same entities, over maps. A unit of work that crashes leaves nothing;
 * what is done after a commit may be left undone.
 */
final class MoneyWorld {
    static final String AGENCY = "H53.DEMO.10";
    static final Account CLEARING = Account.of(AccountKind.CLEARING, AGENCY, "m");

    /** A dossier and what it owes, as the dossier feature keeps it. */
    static final class Dossier {
        final UUID id = UUID.randomUUID();
        final Map<UUID, Due> dues = new LinkedHashMap<>();
        DossierState state = DossierState.IN_PROGRESS;

        DossierDues.Party party() {
            return new DossierDues.Party(
                    id,
                    state,
                    Channel.ONLINE,
                    "payer",
                    new DossierSnapshot.Person("A", null, null, null),
                    new DossierSnapshot.Reach(null, null, null),
                    "1",
                    UUID.randomUUID(),
                    AGENCY,
                    AGENCY,
                    "TN-1",
                    "H53-1");
        }
    }

    final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
    final Map<UUID, Obligation> obligations = new LinkedHashMap<>();
    final Map<String, PaymentOrder> orders = new LinkedHashMap<>();
    final Map<UUID, List<UUID>> items = new HashMap<>();
    /** By source, merchant and number. */
    final Map<String, Movement> movements = new LinkedHashMap<>();

    final Map<UUID, String> paidBy = new HashMap<>();
    final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
    final Map<Account, Long> balances = new HashMap<>();
    final Map<String, Long> surplus = new HashMap<>();
    final Set<UUID> refundNeeds = new TreeSet<>();
    final Set<UUID> gateTasks = new TreeSet<>();
    final List<Refund> refunds = new ArrayList<>();

    /** Money that somebody asked to pay back: a surplus by its movement, or a part of what paid an obligation. */
    static final class Refund {
        final UUID id = UUID.randomUUID();
        final String movement;
        final UUID obligation;
        final long amount;
        final String asker;
        RefundState state = RefundState.REQUESTED;

        Refund(String movement, UUID obligation, long amount, String asker) {
            this.movement = movement;
            this.obligation = obligation;
            this.amount = amount;
            this.asker = asker;
        }

        boolean isOf(String surplus, UUID debt) {
            return debt == null ? obligation == null && surplus.equals(movement) : debt.equals(obligation);
        }

        RefundReason why() {
            return obligation == null ? RefundReason.SURPLUS : RefundReason.OFFICER;
        }
    }

    /** What a transaction will have changed once it commits. */
    private static final class Work {
        final List<Runnable> changes = new ArrayList<>();
    }

    private void commit(Work work, boolean crash) {
        if (!crash) {
            work.changes.forEach(Runnable::run);
        }
    }

    Due require(Dossier d, long amount, Instant now) {
        LocalizedText words = new LocalizedText("Lệ phí", "Fee");
        Due due = new Due(
                UUID.randomUUID(),
                Due.Kind.FEE,
                Due.Gate.PROCESSING,
                List.of(FeeLine.stated(words, amount, words)),
                amount,
                "x",
                null,
                now,
                null,
                null,
                null);
        d.dues.put(due.id(), due);
        return due;
    }

    /** What {@link ObligationKeeping} does. */
    void ensure(Dossier d, Instant now, boolean crash) {
        List<ObligationPolicy.Known> kept = obligations.values().stream()
                .filter(o -> o.dossier.equals(d.id))
                .map(o -> new ObligationPolicy.Known(o.id, o.state, o.dossierCode, refundNeeds.contains(o.id)))
                .toList();
        ObligationPolicy.Plan plan = ObligationPolicy.plan(List.copyOf(d.dues.values()), d.party(), kept);
        Work work = new Work();
        plan.raise()
                .forEach(due -> work.changes.add(() -> {
                    Obligation o = new Obligation(due, d.party(), now);
                    if (obligations.put(o.id, o) != null) {
                        throw new IllegalStateException("raised twice");
                    }
                    post(Postings.raised(o.id, o.agency, o.isDuty(), o.amount, o.reason, now));
                }));
        plan.cancel()
                .forEach(id -> work.changes.add(() -> {
                    Obligation o = obligations.get(id);
                    o.cancel(now);
                    post(Postings.cancelled(o.id, o.agency, o.isDuty(), o.amount, o.reason, now));
                }));
        plan.needs()
                .forEach(need -> work.changes.add(() -> {
                    if (!refundNeeds.add(need.obligation())) {
                        throw new IllegalStateException("needed twice");
                    }
                }));
        commit(work, crash);
    }

    PaymentOrder open(List<Obligation> claims, Instant now, int lifetime) {
        OrderPolicy.requirePayable(claims.size(), claims, "payer");
        String number = "%013d".formatted(orders.size());
        PaymentOrder order = new PaymentOrder(number, AGENCY, "payer", "A", PayWay.VNPAY, "m");
        order.amount = claims.stream().mapToLong(o -> o.amount).sum();
        order.createdAt = now;
        order.expiresAt = now.plusSeconds(lifetime);
        orders.put(number, order);
        items.put(order.id, claims.stream().map(o -> o.id).sorted().toList());
        return order;
    }

    /** What {@link GatewayNews} does; answers what was decided. */
    NewsPolicy.Step hear(String number, Asked news, Instant now, boolean crash) {
        PaymentOrder order = orders.get(number);
        String payment = news instanceof Asked.Paid paid ? "VNPAY/m/" + paid.externalId() : "";
        NewsPolicy.Step step = NewsPolicy.decide(
                order == null ? null : new NewsPolicy.Order(order.amount, movements.containsKey(payment)), news);
        if (step == NewsPolicy.Step.BOOK && news instanceof Asked.Paid paid) {
            book(
                    new Movement(
                            MovementSource.VNPAY,
                            "m",
                            paid.externalId(),
                            order.id,
                            List.of(),
                            AGENCY,
                            CLEARING,
                            paid.amount(),
                            Settlement.Method.VNPAY,
                            paid.at()),
                    now,
                    crash);
        } else if (step == NewsPolicy.Step.FAIL && order.state == OrderState.OPEN && !crash) {
            order.fail(now);
        }
        return step;
    }

    /** What {@link Booking} does. */
    void book(Movement m, Instant now, boolean crash) {
        String key = m.source() + "/" + m.merchant() + "/" + m.externalId();
        if (movements.containsKey(key)) {
            return;
        }
        PaymentOrder order = m.order() == null
                ? null
                : orders.values().stream()
                        .filter(o -> o.id.equals(m.order()))
                        .findFirst()
                        .orElseThrow();
        List<UUID> wanted = order == null ? m.obligations() : items.get(order.id);
        BookingPolicy.Decision d = BookingPolicy.decide(
                m.amount(),
                order == null ? null : new BookingPolicy.Order(order.state, order.amount),
                wanted.stream()
                        .map(obligations::get)
                        .map(o -> new BookingPolicy.Claim(o.id, o.agency, o.amount, o.isOwed()))
                        .toList());
        Work work = new Work();
        work.changes.add(() -> movements.put(key, m));
        d.paid()
                .forEach(c -> work.changes.add(() -> {
                    obligations.get(c.obligation()).meet(m.method(), m.externalId(), m.at());
                    gateTasks.add(c.obligation());
                    if (paidBy.put(c.obligation(), key) != null) {
                        throw new IllegalStateException("paid twice");
                    }
                }));
        if (d.orderPaid()) {
            work.changes.add(() -> order.pay(m.at()));
        }
        if (d.surplus() > 0) {
            work.changes.add(() -> surplus.put(key, d.surplus()));
        }
        UUID movement = UUID.nameUUIDFromBytes(key.getBytes());
        List<Postings.Share> shares = d.paid().stream()
                .map(c -> new Postings.Share(c.agency(), c.amount()))
                .toList();
        work.changes.add(() -> post(Postings.paid(movement, m.into(), m.agency(), shares, d.surplus(), key, now)));
        commit(work, crash);
    }

    /** What {@link Gates} does; a crash after the dossier was told and before that was noted tells it again. */
    void openGates(boolean crash) {
        for (UUID id : List.copyOf(gateTasks)) {
            Obligation o = obligations.get(id);
            Dossier d = dossiers.get(o.dossier);
            Due due = d.dues.get(id);
            if (due.owed()) {
                d.dues.put(id, due.metBy(new Settlement(o.method, o.reference, o.metAt)));
            }
            if (crash) {
                return;
            }
            gateTasks.remove(id);
        }
    }

    /** What {@code Refunds} does when asked; without an obligation it is the surplus of the movement. Null when it was refused. */
    Refund ask(String movement, UUID obligation, Long amount, String asker, boolean crash) {
        long whole = obligation == null ? surplus.get(movement) : obligations.get(obligation).amount;
        long taken = asked(movement, obligation, r -> r.state != RefundState.DECLINED);
        RefundPolicy.Taken both =
                new RefundPolicy.Taken(obligation == null ? taken : 0, obligation == null ? 0 : taken);
        try {
            Refund r = new Refund(
                    movement, obligation, RefundPolicy.amount(RefundPolicy.left(whole, whole, both), amount), asker);
            Work work = new Work();
            work.changes.add(() -> refunds.add(r));
            commit(work, crash);
            return r;
        } catch (ProblemException refused) {
            return null;
        }
    }

    long asked(String movement, UUID obligation, Predicate<Refund> which) {
        return refunds.stream()
                .filter(r -> r.isOf(movement, obligation) && which.test(r))
                .mapToLong(r -> r.amount)
                .sum();
    }

    /** By a second person, or refused: the money is set aside, or nothing happens. */
    void approve(Refund r, String decider, Instant now, boolean crash) {
        RefundPolicy.requireSecond(r.asker, decider);
        Work work = new Work();
        work.changes.add(() -> r.state = RefundState.APPROVED);
        work.changes.add(() -> post(Postings.refundApproved(
                r.id, RefundPolicy.from(r.why(), AGENCY, false), AGENCY, r.amount, "refund", now)));
        commit(work, crash);
    }

    void pay(Refund r, Account from, Instant now, boolean crash) {
        Work work = new Work();
        work.changes.add(() -> r.state = RefundState.PAID);
        work.changes.add(() -> post(Postings.refundPaid(r.id, AGENCY, from, r.amount, "refund", now)));
        if (r.obligation != null) {
            work.changes.add(() -> obligations.get(r.obligation).refund(r.amount, now));
        }
        commit(work, crash);
    }

    /** The database's own: one entry for each kind and source. */
    private void post(LedgerEntry entry) {
        if (entries.put(entry.kind() + "/" + entry.source(), entry) != null) {
            throw new IllegalStateException("entered twice: " + entry);
        }
        entry.lines().forEach(l -> balances.merge(l.account(), l.amount(), Long::sum));
    }

    long balance(AccountKind kind) {
        return balances.entrySet().stream()
                .filter(e -> e.getKey().kind() == kind)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    List<Obligation> owed() {
        return obligations.values().stream().filter(Obligation::isOwed).collect(Collectors.toList());
    }
}
