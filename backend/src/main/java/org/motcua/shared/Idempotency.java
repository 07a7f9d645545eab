package org.motcua.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command once for each {@code Idempotency-Key}: the key is kept in the command's own transaction, so a repeated request
 * gets the first answer, one that came while the first still ran waits for it, and one with another body is refused (422).
 */
@ApplicationScoped
public class Idempotency {
    private static final String TAKE = """
            insert into idempotency (actor, key, request_hash, status, created_at) values (?1, ?2, ?3, 0, ?4)
            on conflict do nothing""";
    /*
     * An upsert, although the row is there: it finds it by the unique key whatever the planner believes. While the table is young, an update's
     * plan reads it whole, and stays with the connection until the next analyze. Text first: a parameter that is jsonb itself would be sent
     * as a JSON string.
     */
    private static final String KEEP = """
            insert into idempotency (actor, key, request_hash, status, response, created_at)
            values (?1, ?2, ?3, 1, cast(cast(?4 as text) as jsonb), ?5)
            on conflict (actor, key) do update set status = 1, response = excluded.response""";
    private static final String KEPT =
            "select request_hash, cast(response as text) from idempotency where actor = ?1 and key = ?2";
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param key the caller's key, or null to run the command plainly
     * @param request what identifies the request: path and body
     * @param type what the command answers; must survive JSON
     */
    @WithTransaction
    public <T> Uni<T> once(
            String actor, @Nullable String key, List<Object> request, Class<T> type, Supplier<Uni<T>> command) {
        if (key == null) {
            return command.get();
        }
        String hash = hash(request);
        return take(actor, key, hash)
                .chain(first -> first
                        ? command.get().call(answer -> keep(actor, key, hash, answer))
                        : kept(actor, key, hash, type));
    }

    /** Counts rows instead of returning one: Hibernate caches a plan for each native select anew, and never finds it again. */
    private Uni<Boolean> take(String actor, String key, String hash) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(TAKE)
                        .setParameter(1, actor)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .setParameter(4, OffsetDateTime.now(clock))
                        .executeUpdate())
                .map(taken -> taken == 1);
    }

    private Uni<Integer> keep(String actor, String key, String hash, Object answer) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(KEEP)
                        .setParameter(1, actor)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .setParameter(4, write(answer))
                        .setParameter(5, OffsetDateTime.now(clock))
                        .executeUpdate());
    }

    private <T> Uni<T> kept(String actor, String key, String hash, Class<T> type) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(KEPT, Object[].class)
                        .setParameter(1, actor)
                        .setParameter(2, key)
                        .getSingleResult())
                .map(row -> {
                    if (!hash.equals(row[0])) {
                        throw ProblemException.of(RequestProblem.IDEMPOTENCY_KEY_REUSED);
                    }
                    return read((String) row[1], type);
                });
    }

    private String hash(List<Object> request) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
