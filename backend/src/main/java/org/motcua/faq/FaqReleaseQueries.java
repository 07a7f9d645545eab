package org.motcua.faq;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.motcua.shared.Ids;
import org.motcua.shared.JsonColumns;

/** The questions that come with the release: brought in once, told in the log, and the editors' from then on. */
@ApplicationScoped
class FaqReleaseQueries {
    private static final String ADD = """
            with added as (
              insert into faq_question (id, revision, agency, state, content, published, version, procedure, published_at, edited_by, edited_at)
              select $1, 0, $2, 'PUBLISHED', j.c, j.c, 1, j.c->>'procedure', now(), 'system', now() from (select cast(cast($3 as text) as jsonb) as c) j
              on conflict (id) do nothing returning id, agency, published)
            insert into event (id, subject, type, at, actor, actor_name, actor_role, agency, data)
            select $4, id, 'QUESTION_PUBLISHED', now(), 'system', 'Một Cửa', 'SYSTEM_ADMIN', agency,
              jsonb_build_object('version', 1, 'content', published) from added""";
    private final Pool pool;

    FaqReleaseQueries(Pool pool) {
        this.pool = pool;
    }

    void onStart(@Observes @Priority(20) StartupEvent e) throws Throwable {
        JsonNode release = read();
        VertxContextSupport.subscribeAndAwait(() -> bring(release));
    }

    private Uni<Void> bring(JsonNode release) {
        List<Tuple> rows = new ArrayList<>();
        release.get("questions").forEach(q -> rows.add(row(release.get("agency").asText(), q)));
        return pool.preparedQuery(ADD).executeBatch(rows).replaceWithVoid();
    }

    private static Tuple row(String agency, JsonNode q) {
        UUID id = UUID.nameUUIDFromBytes(("faq/" + q.get("key").asText()).getBytes(StandardCharsets.UTF_8));
        QuestionContent content = JsonColumns.MAPPER.convertValue(q, QuestionContent.class);
        return Tuple.of(id, agency, JsonColumns.MAPPER.valueToTree(content).toString(), Ids.next());
    }

    private static JsonNode read() throws IOException {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/faq/questions.json")) {
            return JsonColumns.MAPPER.readTree(in);
        }
    }
}
