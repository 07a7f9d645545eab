package org.motcua.payment.desk;

import jakarta.inject.Singleton;
import java.util.List;
import org.motcua.payment.check.Invariants;

/** Of drawers, postal cash, receipts, refunds and bank transactions. */
@Singleton
class DeskInvariants implements Invariants {
    private static final Invariant NUMBERS = new Invariant("receipt-numbers-have-no-gap", """
            select 'series ' || s.agency || ' ' || s.symbol || ' ' || s.form || ' is at ' || s.last || ', has ' || count(r.id) || ' receipts up to '
              || coalesce(max(r.number), 0)
            from receipt_series s left join receipt r on (r.agency, r.year, r.form) = (s.agency, s.year, s.form)
            group by s.agency, s.year, s.form having s.last <> count(r.id) or s.last <> coalesce(max(r.number), 0)""");
    private static final Invariant RECEIPTS = new Invariant("receipts-prove-payments", """
            select 'receipt ' || r.id || ' of ' || r.amount || ' for obligation ' || o.id || ' ' || o.state || ' of ' || o.amount
            from receipt r join payment_obligation o on o.id = r.obligation left join payment_allocation a on a.obligation = o.id
            where r.amount + r.returned <> o.amount or a.amount is distinct from o.amount
              or (r.state = 'ISSUED' and (o.state <> 'PAID' or r.returned <> o.refunded))""");
    private static final Invariant COLLECTIONS = new Invariant("collections-are-booked", """
            select 'collection ' || c.id || ' of ' || c.amount || ', movement ' || m.amount from payment_collection c
            join payment_movement m on m.id = c.movement where c.amount <> m.amount or m.external_id <> c.id::text""");
    private static final Invariant DRAWERS = new Invariant("drawers-are-in-the-books", """
            select 'shift ' || s.id || ' ' || s.state || ' has ' || coalesce(b.amount, 0) || ' in the books'
            from payment_shift s left join lateral (select sum(l.amount) as amount from ledger_line l where l.account = 'CASH:' || s.agency || ':' || s.id) b on true
            where coalesce(b.amount, 0) <> case s.state when 'OPEN' then s.cash_in - s.cash_out when 'CLOSED' then s.counted - s.opening_float else 0 end""");
    private static final Invariant POSTAL = new Invariant("agents-hold-what-they-took", """
            select 'agent ' || c.collector || ' at ' || c.agency || ' holds ' || (c.amount - coalesce(h.amount, 0)) || ', in the books ' || coalesce(b.amount, 0)
            from (select collector, agency, sum(amount) as amount from payment_collection where method = 'POSTAL' group by collector, agency) c
            left join (select agent, agency, sum(amount) as amount from payment_handover where state = 'CONFIRMED' group by agent, agency) h
              on (h.agent, h.agency) = (c.collector, c.agency)
            left join lateral (select sum(l.amount) as amount from ledger_line l where l.account = 'POSTAL:' || c.agency || ':' || c.collector) b on true
            where c.amount - coalesce(h.amount, 0) <> coalesce(b.amount, 0)""");
    private static final Invariant UNALLOCATED = new Invariant("unallocated-is-what-waits-for-a-refund", """
            select 'agency ' || agency || ' has ' || sum(books) || ' unallocated, ' || sum(needs) || ' waiting' from (
              select a.agency, -sum(l.amount) as books, 0 as needs from ledger_line l join ledger_account a on a.code = l.account
                where a.kind = 'UNALLOCATED' group by a.agency
              union all
              select n.agency, 0, n.amount from payment_refund_need n where n.why = 'SURPLUS'
              union all
              select n.agency, 0, -r.amount from payment_refund r join payment_refund_need n on n.id = r.need
                where n.why = 'SURPLUS' and r.state in ('APPROVED', 'PAID')) as both_sides
            group by agency having sum(books) <> sum(needs)""");
    private static final Invariant PAYABLE = new Invariant("approved-refunds-are-set-aside", """
            select 'agency ' || agency || ' has ' || sum(books) || ' set aside, ' || sum(approved) || ' approved' from (
              select a.agency, -sum(l.amount) as books, 0 as approved from ledger_line l join ledger_account a on a.code = l.account
                where a.kind = 'REFUND_PAYABLE' group by a.agency
              union all
              select agency, 0, sum(amount) from payment_refund where state = 'APPROVED' group by agency) as both_sides
            group by agency having sum(books) <> sum(approved)""");
    private static final Invariant REFUNDS = new Invariant("refunds-are-in-the-books", """
            select 'refund ' || r.id || ' ' || r.state || ' of ' || r.amount || ': approved ' || coalesce(a.amount, 0) || ', paid ' || coalesce(p.amount, 0)
            from payment_refund r
            left join lateral (select sum(l.amount) as amount from ledger_entry e join ledger_line l on l.entry = e.id
              where e.kind = 'REFUND_APPROVED' and e.source_id = r.id and l.amount > 0) a on true
            left join lateral (select sum(l.amount) as amount from ledger_entry e join ledger_line l on l.entry = e.id
              where e.kind = 'REFUND_PAID' and e.source_id = r.id and l.amount > 0) p on true
            where coalesce(a.amount, 0) <> case when r.state in ('APPROVED', 'PAID') then r.amount else 0 end
              or coalesce(p.amount, 0) <> case when r.state = 'PAID' then r.amount else 0 end""");
    private static final Invariant RETURNED = new Invariant("no-more-goes-back-than-was-paid", """
            select 'obligation ' || o.id || ' ' || o.state || ' of ' || o.amount || ': paid back ' || o.refunded || ', refunds ' || coalesce(p.amount, 0)
              || ', asked for ' || coalesce(a.amount, 0)
            from payment_obligation o
            left join lateral (select sum(amount) as amount from payment_refund where obligation = o.id and state = 'PAID') p on true
            left join lateral (select sum(amount) as amount from payment_refund where obligation = o.id and state <> 'DECLINED') a on true
            where o.refunded <> coalesce(p.amount, 0) or coalesce(a.amount, 0) > o.amount
            union all
            select 'need ' || n.id || ' of ' || n.amount || ' has refunds of ' || sum(r.amount) from payment_refund_need n
            join payment_refund r on r.need = n.id and r.state <> 'DECLINED' group by n.id having sum(r.amount) > n.amount""");
    private static final Invariant TRANSFERS = new Invariant("transfers-are-booked", """
            select 'bank transaction ' || t.id || ' of ' || t.amount || ', movement ' || m.amount from bank_transaction t
            join payment_movement m on m.id = t.movement where t.amount <> m.amount""");

    private static final Invariant ON_THE_WAY = new Invariant("cash-on-its-way-is-known", """
            select 'agency ' || agency || ' has ' || sum(books) || ' on its way to the bank, ' || sum(known) || ' known' from (
              select a.agency, sum(l.amount) as books, 0 as known from ledger_line l join ledger_account a on a.code = l.account
                where a.kind = 'IN_TRANSIT' group by a.agency
              union all
              select agency, 0, deposited from payment_shift where deposit_number is not null
              union all
              select s.agency, 0, -t.amount from bank_transaction t join payment_shift s on s.id = t.shift
              union all
              select a.agency, 0, -l.amount from ledger_entry e join reconciliation_difference d on d.id = e.source_id and d.resolution = 'WRITTEN_OFF'
                join ledger_line l on l.entry = e.id join ledger_account a on a.code = l.account
                where e.kind = 'DEPOSIT_WRITTEN_OFF' and a.kind = 'CASH_OVER_SHORT') as both_sides
            group by agency having sum(books) <> sum(known)""");
    private static final Invariant FEES = new Invariant("gateway-fees-are-in-the-books", """
            select 'merchant ' || merchant || ' has fees of ' || sum(books) || ' in the books, ' || sum(files) || ' in its files' from (
              select a.detail as merchant, sum(l.amount) as books, 0 as files from ledger_line l join ledger_account a on a.code = l.account
                where a.kind = 'GATEWAY_FEE' group by a.detail
              union all
              select merchant, 0, sum(fee) from gateway_line group by merchant) as both_sides
            group by merchant having sum(books) <> sum(files)""");

    @Override
    public List<Invariant> all() {
        return List.of(
                NUMBERS,
                RECEIPTS,
                COLLECTIONS,
                DRAWERS,
                POSTAL,
                UNALLOCATED,
                PAYABLE,
                REFUNDS,
                RETURNED,
                TRANSFERS,
                ON_THE_WAY,
                FEES);
    }
}
