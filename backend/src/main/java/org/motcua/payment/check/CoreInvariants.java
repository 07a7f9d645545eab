package org.motcua.payment.check;

import jakarta.inject.Singleton;
import java.util.List;

/** Of ledger, obligations, orders and movements. */
@Singleton
class CoreInvariants implements Invariants {
    private static final Invariant ENTRIES = new Invariant("entries-balance", """
            select 'entry ' || e.id || ' has ' || count(l.entry) || ' lines that sum to ' || coalesce(sum(l.amount), 0)
            from ledger_entry e left join ledger_line l on l.entry = e.id group by e.id having count(l.entry) < 2 or sum(l.amount) <> 0""");
    private static final Invariant ORDERS = new Invariant("orders-are-their-items", """
            select 'order ' || p.number || ' is ' || p.amount || ', its items ' || coalesce(sum(i.amount), 0)
            from payment_order p left join payment_order_item i on i.payment_order = p.id group by p.id having p.amount <> coalesce(sum(i.amount), 0)""");
    private static final Invariant ITEMS = new Invariant("items-cost-what-is-owed", """
            select 'order ' || i.payment_order || ' has ' || i.amount || ' for obligation ' || o.id || ' of ' || o.amount
            from payment_order_item i join payment_obligation o on o.id = i.obligation where i.amount <> o.amount""");
    private static final Invariant PAID_ORDERS = new Invariant("paid-orders-have-money", """
            select 'order ' || p.number || ' is PAID without money' from payment_order p
            where p.state = 'PAID' and not exists (select 1 from payment_movement m where m.payment_order = p.id)""");
    private static final Invariant OBLIGATIONS = new Invariant("obligations-are-in-the-books", """
            select 'obligation ' || o.id || ' ' || o.state || ' of ' || o.amount || ': raised ' || coalesce(r.amount, 0) || ', cancelled '
              || coalesce(c.amount, 0) || ', paid ' || coalesce(a.amount, 0)
            from payment_obligation o
            left join lateral (select sum(l.amount) as amount from ledger_entry e join ledger_line l on l.entry = e.id
              where e.kind = 'RAISED' and e.source_id = o.id and l.amount > 0) r on true
            left join lateral (select sum(l.amount) as amount from ledger_entry e join ledger_line l on l.entry = e.id
              where e.kind = 'CANCELLED' and e.source_id = o.id and l.amount > 0) c on true
            left join payment_allocation a on a.obligation = o.id
            where coalesce(r.amount, 0) <> o.amount
              or coalesce(c.amount, 0) <> case when o.state = 'CANCELLED' then o.amount else 0 end
              or coalesce(a.amount, 0) <> case when o.state in ('PAID', 'REFUNDED') then o.amount else 0 end""");
    private static final Invariant RECEIVABLES = new Invariant("receivables-are-what-is-owed", """
            select 'agency ' || agency || ' has ' || sum(books) || ' receivable, ' || sum(owed) || ' owed' from (
              select a.agency, sum(l.amount) as books, 0 as owed from ledger_line l join ledger_account a on a.code = l.account
                where a.kind = 'RECEIVABLE' group by a.agency
              union all
              select agency, 0, sum(amount) from payment_obligation where state = 'OWED' group by agency) as both_sides
            group by agency having sum(books) <> sum(owed)""");
    private static final Invariant MOVEMENTS = new Invariant("movements-are-spent-to-the-dong", """
            select 'movement ' || m.id || ' of ' || m.amount || ': paid ' || coalesce(p.amount, 0) || ', surplus ' || coalesce(n.amount, 0) || ', in the books '
              || coalesce(b.amount, 0)
            from payment_movement m
            left join lateral (select sum(amount) as amount from payment_allocation where movement = m.id) p on true
            left join payment_refund_need n on n.movement = m.id and n.why = 'SURPLUS'
            left join lateral (select l.amount from ledger_entry e join ledger_line l on l.entry = e.id
              where e.kind = 'PAID' and e.source_id = m.id and l.account = m.account) b on true
            where m.amount <> coalesce(p.amount, 0) + coalesce(n.amount, 0) or m.amount <> coalesce(b.amount, 0)""");
    private static final Invariant ORPHANS = new Invariant("no-entry-without-its-source", """
            select 'entry ' || e.id || ' ' || e.kind || ' has no source' from ledger_entry e
            where e.kind = 'PAID' and not exists (select 1 from payment_movement m where m.id = e.source_id)
              or e.kind in ('RAISED', 'CANCELLED') and not exists (select 1 from payment_obligation o where o.id = e.source_id)""");
    private static final Invariant SURPLUS = new Invariant("what-pays-nothing-is-known", """
            select 'agency ' || agency || ' took in ' || sum(books) || ' unallocated, ' || sum(needs) || ' known' from (
              select a.agency, -sum(l.amount) as books, 0 as needs from ledger_entry e join ledger_line l on l.entry = e.id
                join ledger_account a on a.code = l.account where a.kind = 'UNALLOCATED' and e.kind = 'PAID' group by a.agency
              union all
              select agency, 0, sum(amount) from payment_refund_need where why = 'SURPLUS' group by agency) as both_sides
            group by agency having sum(books) <> sum(needs)""");

    @Override
    public List<Invariant> all() {
        return List.of(ENTRIES, ORDERS, ITEMS, PAID_ORDERS, OBLIGATIONS, RECEIVABLES, MOVEMENTS, ORPHANS, SURPLUS);
    }
}
