package org.motcua.payment.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;

/** Enters what happened, inside the caller's transaction. A second entry of one kind and source is refused by the database. */
@ApplicationScoped
public class Ledger {
    /** One statement: foreign keys are looked at when it ends. */
    private static final String POST = """
            with line as (
              select * from jsonb_to_recordset(cast(cast(?6 as text) as jsonb)) as l (line smallint, code text, kind text, agency text, detail text, amount bigint)
            ), account as (
              insert into ledger_account (code, kind, agency, detail) select code, kind, agency, detail from line order by code on conflict do nothing
            ), entry as (
              insert into ledger_entry (id, at, kind, source_id, memo) values (?1, ?2, ?3, ?4, ?5)
            )
            insert into ledger_line (entry, line, account, amount) select ?1, line, code, amount from line""";

    public Uni<Void> post(LedgerEntry entry) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(POST)
                        .setParameter(1, entry.id())
                        .setParameter(2, entry.at().atOffset(ZoneOffset.UTC))
                        .setParameter(3, entry.kind().name())
                        .setParameter(4, entry.source())
                        .setParameter(5, entry.memo())
                        .setParameter(6, lines(entry))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String lines(LedgerEntry entry) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (LedgerEntry.Line l : entry.lines()) {
            ObjectNode line = lines.addObject()
                    .put("line", lines.size())
                    .put("code", l.account().code())
                    .put("kind", l.account().kind().name())
                    .put("agency", l.account().agency())
                    .put("amount", l.amount());
            if (l.account().detail() != null) {
                line.put("detail", l.account().detail());
            }
        }
        return lines.toString();
    }
}
