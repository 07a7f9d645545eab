package org.motcua.payment.reconciliation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What in our books a bank transaction may be about. */
@ApplicationScoped
class CounterpartRepository {
    private static final String ORDER = "select id, agency from payment_order where number = ?1";
    private static final String OWED = """
            select id, agency from payment_obligation where state = 'OWED' and agency in (select unnest(string_to_array(?2, ','))) and (dossier_code = ?1 or filing_reference = ?1)
            order by required_at, id""";
    private static final String REFUND = """
            select count(*) from payment_refund where agency = ?1 and state = 'PAID' and method = 'TRANSFER' and amount = ?2
              and position(upper(reference) in upper(?3)) > 0""";

    /** Locked, so that no other transaction is taken for it; what was written off is waited for no more. */
    private static final String DEPOSIT = """
            select s.id, s.agency, s.deposited from payment_shift s
            where s.deposit_number = ?1 and not exists (select 1 from bank_transaction t where t.shift = s.id)
              and not exists (select 1 from reconciliation_difference d join ledger_entry e on e.kind = 'DEPOSIT_WRITTEN_OFF' and e.source_id = d.id
                where d.reference = 'NT' || s.deposit_number) for no key update of s""";

    /** @param amount less than nothing where the float was filled up from the bank */
    record Deposit(UUID shift, String agency, long amount) {}

    /** What a transfer pays: an order, or debts in their order. */
    record Target(
            @Nullable UUID order,
            List<UUID> obligations,
            String agency,
            @Nullable String number) {}

    Uni<Optional<Target>> order(String number) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(ORDER, Object[].class)
                        .setParameter(1, number)
                        .getSingleResultOrNull())
                .map(r -> r == null
                        ? Optional.empty()
                        : Optional.of(new Target((UUID) r[0], List.of(), (String) r[1], number)));
    }

    /** An order of the agencies by its number, or what a dossier owes by its code. */
    Uni<Optional<Target>> target(String typed, List<String> agencies) {
        String number = typed.replaceFirst("(?i)^HS ?", "");
        return order(number)
                .map(found -> found.filter(t -> agencies.contains(t.agency())))
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found) : owed(typed, agencies));
    }

    private Uni<Optional<Target>> owed(String code, List<String> agencies) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(OWED, Object[].class)
                        .setParameter(1, code)
                        .setParameter(2, String.join(",", agencies))
                        .getResultList())
                .map(rows -> rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Target(
                                null, rows.stream().map(r -> (UUID) r[0]).toList(), (String) rows.get(0)[1], null)));
    }

    /** Null when none waits under this number. */
    Uni<Deposit> deposit(String number) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(DEPOSIT, Object[].class)
                        .setParameter(1, number)
                        .getSingleResultOrNull())
                .map(r -> r == null ? null : new Deposit((UUID) r[0], (String) r[1], ((Number) r[2]).longValue()));
    }

    /** Whether a refund of this sum went out whose number stands in the transaction's words. */
    Uni<Boolean> refund(String agency, long amount, String description) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(REFUND, Long.class)
                        .setParameter(1, agency)
                        .setParameter(2, amount)
                        .setParameter(3, description)
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
