package org.motcua.payment.reconciliation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Keeps what was imported and what does not agree; loads it for commands. */
@ApplicationScoped
class ReconciliationRepository {
    private static final String INSERT = """
            insert into bank_transaction (id, statement, agency, account, reference, at, amount, description, state)
            select t.id, ?1, ?2, ?3, t.reference, t.at, t.amount, t.description, 'NEW'
            from jsonb_to_recordset(cast(cast(?4 as text) as jsonb)) as t (id uuid, reference text, at timestamptz, amount bigint, description text)
            on conflict on constraint bank_transaction_once do nothing""";
    private static final String RAISE = """
            insert into reconciliation_difference (id, agency, kind, way, source, reference, day, order_number, transaction, expected, found, state,
              raised_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), cast(nullif(?9, '') as uuid), cast(nullif(?10, '') as bigint),
              cast(nullif(?11, '') as bigint), 'OPEN', ?12) on conflict on constraint reconciliation_difference_once do nothing""";

    private static final String ON_ITS_WAY = """
            select s.agency, cast(s.deposited - coalesce((select t.amount from bank_transaction t where t.shift = s.id), 0)
              - coalesce((select sum(l.amount) from reconciliation_difference d left join bank_transaction t on t.id = d.transaction
                  join ledger_entry e on e.kind = 'DEPOSIT_WRITTEN_OFF' and e.source_id = d.id join ledger_line l on l.entry = e.id
                  where l.account like 'CASH_OVER_SHORT:%' and (d.reference = 'NT' || s.deposit_number or t.shift = s.id)), 0) as bigint)
            from payment_shift s
            where 'NT' || s.deposit_number = ?1 or s.id = (select t.shift from bank_transaction t where t.id = cast(nullif(?2, '') as uuid))
            for no key update of s""";

    /** Cash of a shift that is still between drawer and bank; less than nothing when more came than had set out. */
    record OnItsWay(String agency, long amount) {}

    /** Null when this file was never imported for the account. */
    Uni<BankStatement> statement(String account, String sha256) {
        return Panache.getSession()
                .chain(s -> s.createQuery("from BankStatement where account = ?1 and sha256 = ?2", BankStatement.class)
                        .setParameter(1, account)
                        .setParameter(2, sha256)
                        .getSingleResultOrNull());
    }

    /** What another statement had already stays there. */
    Uni<Void> keep(BankStatement statement, List<BankFile.Entry> entries) {
        return Panache.getSession()
                .chain(s -> s.persist(statement)
                        .chain(s::flush)
                        .chain(() -> s.createNativeQuery(INSERT)
                                .setParameter(1, statement.id)
                                .setParameter(2, statement.agency)
                                .setParameter(3, statement.account)
                                .setParameter(4, json(entries))
                                .executeUpdate())
                        .replaceWithVoid());
    }

    Uni<List<UUID>> unseen(UUID statement) {
        return Panache.getSession()
                .chain(s -> s.createQuery(
                                "select id from BankTransaction where statement = ?1 and state = ?2 order by id",
                                UUID.class)
                        .setParameter(1, statement)
                        .setParameter(2, TransactionState.NEW)
                        .getResultList());
    }

    Uni<BankTransaction> requireTransaction(UUID id) {
        return Panache.getSession()
                .chain(s -> s.find(BankTransaction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.TRANSACTION_NOT_FOUND));
    }

    /** True unless it is a case already. */
    Uni<Boolean> raise(NewDifference d, UUID id, Instant at) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(RAISE)
                        .setParameter(1, id)
                        .setParameter(2, d.agency())
                        .setParameter(3, d.kind().name())
                        .setParameter(4, d.way().name())
                        .setParameter(5, d.source())
                        .setParameter(6, d.reference())
                        .setParameter(7, d.day())
                        .setParameter(8, Objects.toString(d.orderNumber(), ""))
                        .setParameter(9, Objects.toString(d.transaction(), ""))
                        .setParameter(10, Objects.toString(d.expected(), ""))
                        .setParameter(11, Objects.toString(d.found(), ""))
                        .setParameter(12, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }

    Uni<Difference> requireDifference(UUID id) {
        return Panache.getSession()
                .chain(s -> s.find(Difference.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.DIFFERENCE_NOT_FOUND));
    }

    Uni<Difference> difference(UUID id) {
        return Panache.getSession()
                .chain(s -> s.find(Difference.class, id))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.DIFFERENCE_NOT_FOUND));
    }

    Uni<BankTransaction> transaction(UUID id) {
        return Panache.getSession().chain(s -> s.find(BankTransaction.class, id));
    }

    /** The open case about a transaction; null when there is none. */
    Uni<Difference> about(UUID transaction) {
        return Panache.getSession()
                .chain(s -> s.createQuery("from Difference where transaction = ?1 and state <> ?2", Difference.class)
                        .setParameter(1, transaction)
                        .setParameter(2, DifferenceState.RESOLVED)
                        .setMaxResults(1)
                        .getSingleResultOrNull());
    }

    /** The case of what was missed at the bank, if nobody has taken it; else null. */
    Uni<Difference> missed(String source, String reference) {
        return Panache.getSession()
                .chain(s -> s.createQuery(
                                "from Difference where kind = ?1 and source = ?2 and reference = ?3 and state = ?4",
                                Difference.class)
                        .setParameter(1, DifferenceKind.MISSING_AT_BANK)
                        .setParameter(2, source)
                        .setParameter(3, reference)
                        .setParameter(4, DifferenceState.OPEN)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull());
    }

    /** Of the shift whose deposit a case is about; null when it is about something else. */
    Uni<OnItsWay> onItsWay(Difference d) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(ON_ITS_WAY, Object[].class)
                        .setParameter(1, d.reference)
                        .setParameter(2, Objects.toString(d.transaction, ""))
                        .getSingleResultOrNull())
                .map(r -> r == null ? null : new OnItsWay((String) r[0], ((Number) r[1]).longValue()));
    }

    <T> Uni<List<T>> page(Class<T> type, Where where, int limit) {
        return Panache.getSession().chain(s -> {
            var query = s.createQuery("from " + type.getSimpleName() + " where " + where.hql(), type);
            where.values().forEach(query::setParameter);
            return query.setMaxResults(limit + 1).getResultList();
        });
    }

    private static String json(List<BankFile.Entry> entries) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (BankFile.Entry e : entries) {
            rows.addObject()
                    .put("id", Ids.next().toString())
                    .put("reference", e.reference())
                    .put("at", e.at().toString())
                    .put("amount", e.amount())
                    .put("description", e.description());
        }
        return rows.toString();
    }
}
