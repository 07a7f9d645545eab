package org.motcua.form;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Tracking books that were printed; written once, never changed. */
@ApplicationScoped
class TrackingBookQueries {
    private static final String FIND = """
            select content from tracking_book where agency = $1 and from_day = $2 and to_day = $3 and said = $4""";
    private static final String KEEP = """
            insert into tracking_book (id, agency, from_day, to_day, entries, said, made_at, made_by, size, sha256, content)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict on constraint tracking_book_once do nothing""";
    private final Pool pool;

    TrackingBookQueries(Pool pool) {
        this.pool = pool;
    }

    /** @param said hash of what the book says, without the day it is printed on */
    record Edition(String agency, LocalDate from, LocalDate to, String said) {}

    record Printed(UUID id, Edition edition, int entries, Instant at, String by, byte[] pdf, String sha256) {}

    Uni<Optional<byte[]>> find(Edition e) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(e.agency(), e.from(), e.to(), e.said()))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(((Buffer) rows.iterator().next().getValue(0)).getBytes()));
    }

    Uni<Void> keep(Printed p) {
        Tuple values = Tuple.tuple()
                .addValue(p.id())
                .addValue(p.edition().agency())
                .addValue(p.edition().from())
                .addValue(p.edition().to())
                .addValue(p.entries())
                .addValue(p.edition().said())
                .addValue(p.at().atOffset(ZoneOffset.UTC))
                .addValue(p.by())
                .addValue(p.pdf().length)
                .addValue(p.sha256())
                .addValue(Buffer.buffer(p.pdf()));
        return pool.preparedQuery(KEEP).execute(values).replaceWithVoid();
    }
}
