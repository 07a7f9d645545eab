package org.motcua.form;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.motcua.shared.Ids;

/** Templates that administrators have written; a version is added, never changed. */
@ApplicationScoped
class FormTemplateQueries {
    private static final String LATEST = """
            select distinct on (kind, agency) kind, agency, version, source, reason, author_name, created_at from form_template
            order by kind, agency, version desc""";
    private static final String ADD = """
            insert into form_template (id, kind, agency, version, source, reason, author, author_name, created_at)
            select $1, $2, $3, $4, $5, $6, $7, $8, $9
            where $4 = 1 + (select coalesce(max(version), 0) from form_template where kind = $2 and agency = $3)
            on conflict do nothing""";
    private final Pool pool;

    FormTemplateQueries(Pool pool) {
        this.pool = pool;
    }

    /** A version as it was written. */
    record Written(
            FormKind kind, String agency, int version, String source, String reason, String authorName, Instant at) {
        FormTemplate template() {
            return new FormTemplate(kind + "/" + agency + "/" + version, source);
        }
    }

    /** The latest version of every kind at every agency that has any. */
    Uni<List<Written>> latest() {
        return pool.query(LATEST)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FormTemplateQueries::written)
                        .toList());
    }

    /** @return false when there is already such a version, or a gap would come before it */
    Uni<Boolean> add(Written w, String author) {
        Tuple values = Tuple.tuple()
                .addValue(Ids.next())
                .addValue(w.kind().name())
                .addValue(w.agency())
                .addValue(w.version())
                .addValue(w.source())
                .addValue(w.reason())
                .addValue(author)
                .addValue(w.authorName())
                .addValue(w.at().atOffset(ZoneOffset.UTC));
        return pool.preparedQuery(ADD).execute(values).map(rows -> rows.rowCount() == 1);
    }

    private static Written written(Row r) {
        return new Written(
                FormKind.valueOf(r.getString("kind")),
                r.getString("agency"),
                r.getInteger("version"),
                r.getString("source"),
                r.getString("reason"),
                r.getString("author_name"),
                r.getOffsetDateTime("created_at").toInstant());
    }
}
