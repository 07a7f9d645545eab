package org.motcua.form;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Forms that were made. A row is written once and never changed, so that writing it needs no session. */
@ApplicationScoped
class FormDocumentQueries {
    private static final String OF = """
            select id, kind, event_seq, template, made_at, size, sha256 from form_document where dossier = $1 order by event_seq, kind""";
    private static final String CONTENT = "select kind, content from form_document where dossier = $1 and id = $2";
    private static final String KEEP = """
            insert into form_document (id, dossier, kind, event_seq, template, made_at, size, sha256, content)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict on constraint form_document_once do nothing""";
    private final Pool pool;

    FormDocumentQueries(Pool pool) {
        this.pool = pool;
    }

    /** A form without its bytes. */
    record Made(UUID id, FormKind kind, long eventSeq, String template, Instant madeAt, int size, String sha256) {}

    /** A form's bytes. */
    record Content(FormKind kind, byte[] pdf) {}

    /** A form just drawn. */
    record Drawn(
            UUID id,
            UUID dossier,
            FormKind kind,
            long eventSeq,
            String template,
            Instant at,
            byte[] pdf,
            String sha256) {}

    Uni<List<Made>> of(UUID dossier) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(dossier))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FormDocumentQueries::made)
                        .toList());
    }

    Uni<Optional<Content>> content(UUID dossier, UUID id) {
        return pool.preparedQuery(CONTENT)
                .execute(Tuple.of(dossier, id))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(content(rows.iterator().next())));
    }

    /** Whoever made it first has made it: a second drawing of the same form is thrown away. */
    Uni<Void> keep(Drawn d) {
        Tuple values = Tuple.tuple()
                .addValue(d.id())
                .addValue(d.dossier())
                .addValue(d.kind().name())
                .addValue(d.eventSeq())
                .addValue(d.template())
                .addValue(d.at().atOffset(ZoneOffset.UTC))
                .addValue(d.pdf().length)
                .addValue(d.sha256())
                .addValue(Buffer.buffer(d.pdf()));
        return pool.preparedQuery(KEEP).execute(values).replaceWithVoid();
    }

    private static Made made(Row r) {
        return new Made(
                r.getUUID("id"),
                FormKind.valueOf(r.getString("kind")),
                r.getLong("event_seq"),
                r.getString("template"),
                r.getOffsetDateTime("made_at").toInstant(),
                r.getInteger("size"),
                r.getString("sha256"));
    }

    private static Content content(Row r) {
        return new Content(FormKind.valueOf(r.getString("kind")), ((Buffer) r.getValue("content")).getBytes());
    }
}
