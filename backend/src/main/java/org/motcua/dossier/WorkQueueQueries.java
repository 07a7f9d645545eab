package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Channel;
import org.motcua.shared.Cursor;
import org.motcua.shared.Folding;
import org.motcua.shared.Reads;

/** Queues: for each agency, role and state the index gives rows in the queue's order, and the heads are merged. */
@ApplicationScoped
class WorkQueueQueries {
    /** In the order by which {@link WorkQueues} reads them: finding columns by name takes as long as reading them. */
    private static final String COLUMNS = """
            d.id, d.state, d.channel, d.channel_rank, d.procedure_version, d.applicant_name, d.filing_reference, d.dossier_code, d.holding_agency,
            d.step, d.step_code, d.assignee, d.assignee_name, d.submitted_at, d.queue_due_at""";

    private static final String IN_ORDER = """
              and ($4::timestamptz is null or d.queue_due_at > $4)
              and ($5::timestamptz is null or d.queue_due_at <= $5)
              and ($7::smallint is null or (d.channel_rank, d.queue_due_at, d.id) > ($7, $8, $9))
            order by d.channel_rank, d.queue_due_at, d.id limit $10""";
    private static final String FILTERS = """
              and ($1::text is null or d.procedure_code = $1)
              and ($2::text is null or d.channel = $2)
              and ($3::text is null or d.step_code = $3)
              and ($6::text is null or d.search_text like $6)
            """ + IN_ORDER;
    private static final String SCOPE =
            "unnest($11::text[], $12::text[]) as scope (agency, role) cross join unnest($13::text[]) as s (state)";
    private static final String OF_SCOPE =
            "d.holding_agency = scope.agency and d.step_role = scope.role and d.state = s.state\n";
    private static final String BY_SCOPE = "select q.* from " + SCOPE + " cross join lateral (select " + COLUMNS
            + " from dossier d where " + OF_SCOPE + FILTERS
            + ") q order by q.channel_rank, q.queue_due_at, q.id limit $10";
    /** The same where nothing but time narrows it: the index alone finds the page, and no other rows are read. */
    private static final String BY_SCOPE_AND_TIME = "select " + COLUMNS + " from (select h.* from " + SCOPE
            + " cross join lateral (select d.id, d.channel_rank, d.queue_due_at from dossier d where " + OF_SCOPE
            + "and $1::text is null and $2::text is null and $3::text is null and $6::text is null\n" + IN_ORDER
            + ") h order by h.channel_rank, h.queue_due_at, h.id limit $10) q join dossier d on d.id = q.id"
            + " order by q.channel_rank, q.queue_due_at, q.id";

    private static final String BY_ASSIGNEE =
            "select " + COLUMNS + " from dossier d where d.assignee = $11\n" + FILTERS;
    private static final String BY_OPINION = "select " + COLUMNS
            + " from dossier d where d.opinion_agencies <> '{}' and d.opinion_agencies && $11::text[]\n" + FILTERS;

    /** At most a thousand of each agency, role and state are counted: an officer needs no more, and the cost stays bounded. */
    private static final String COUNT = """
            select count(*) as total
            from unnest($1::text[], $2::text[]) as scope (agency, role) cross join unnest($3::text[]) as s (state)
            cross join lateral (select 1 from dossier x
              where x.holding_agency = scope.agency and x.step_role = scope.role and x.state = s.state
                and ($4::text is null or x.channel = $4)
                and ($5::timestamptz is null or x.queue_due_at > $5)
                and ($6::timestamptz is null or x.queue_due_at <= $6)
              limit 1000) d""";

    private static final String COUNT_MINE =
            "select count(*) from (select 1 from dossier where assignee = $1 limit 1000) x";
    private static final String COUNT_OPINIONS =
            "select count(*) from (select 1 from dossier where opinion_agencies <> '{}' and opinion_agencies && $1::text[] limit 1000) x";
    private final Reads reads;

    WorkQueueQueries(Reads reads) {
        this.reads = reads;
    }

    /** Agencies and the role held at each, side by side. */
    record Scope(List<String> agencies, List<String> roles) {}

    /** What narrows a queue; every part may be missing. {@code dueAfter} excluded, {@code dueBy} included. */
    record Filter(
            @Nullable String procedure,
            @Nullable Channel channel,
            @Nullable String step,
            @Nullable Instant dueAfter,
            @Nullable Instant dueBy,
            @Nullable String text) {
        boolean isOnlyTime() {
            return procedure == null && channel == null && step == null && pattern(text) == null;
        }
    }

    Uni<List<Row>> byScope(Scope scope, List<String> states, Filter filter, @Nullable String cursor, int limit) {
        Tuple values = filters(filter, cursor, limit)
                .addValue(scope.agencies().toArray(String[]::new))
                .addValue(scope.roles().toArray(String[]::new))
                .addValue(states.toArray(String[]::new));
        return rows(filter.isOnlyTime() ? BY_SCOPE_AND_TIME : BY_SCOPE, values);
    }

    Uni<List<Row>> byAssignee(String subject, Filter filter, @Nullable String cursor, int limit) {
        return rows(BY_ASSIGNEE, filters(filter, cursor, limit).addValue(subject));
    }

    Uni<List<Row>> byOpinion(List<String> agencies, Filter filter, @Nullable String cursor, int limit) {
        return rows(BY_OPINION, filters(filter, cursor, limit).addValue(agencies.toArray(String[]::new)));
    }

    Uni<Long> count(Scope scope, List<String> states, Filter f) {
        Tuple values = Tuple.tuple()
                .addValue(scope.agencies().toArray(String[]::new))
                .addValue(scope.roles().toArray(String[]::new))
                .addValue(states.toArray(String[]::new))
                .addValue(f.channel() == null ? null : f.channel().name())
                .addValue(at(f.dueAfter()))
                .addValue(at(f.dueBy()));
        return one(COUNT, values);
    }

    Uni<Long> countAssigned(String subject) {
        return one(COUNT_MINE, Tuple.of(subject));
    }

    Uni<Long> countOpinions(List<String> agencies) {
        return one(COUNT_OPINIONS, Tuple.of(agencies.toArray(String[]::new)));
    }

    private Uni<Long> one(String sql, Tuple values) {
        return reads.query(sql, values).map(rows -> rows.iterator().next().getLong(0));
    }

    static String next(List<Row> rows, int limit) {
        Row last = rows.get(limit - 1);
        return Cursor.encode(
                last.getShort("channel_rank"),
                last.getOffsetDateTime("queue_due_at").toInstant(),
                last.getUUID("id"));
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).collect(Collectors.toList()));
    }

    private static Tuple filters(Filter f, @Nullable String cursor, int limit) {
        Tuple values = Tuple.tuple()
                .addValue(f.procedure())
                .addValue(f.channel() == null ? null : f.channel().name())
                .addValue(f.step())
                .addValue(at(f.dueAfter()))
                .addValue(at(f.dueBy()))
                .addValue(pattern(f.text()));
        List<String> key = Cursor.decode(cursor, 3);
        try {
            if (key.isEmpty()) {
                values.addValue(null).addValue(null).addValue(null);
            } else {
                values.addValue(Short.valueOf(key.get(0)))
                        .addValue(at(Instant.parse(key.get(1))))
                        .addValue(UUID.fromString(key.get(2)));
            }
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw Cursor.invalid();
        }
        return values.addValue(limit + 1);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String pattern(@Nullable String text) {
        String folded = text == null ? "" : Folding.fold(text).replaceAll("[%_\\\\]", "");
        return folded.isEmpty() ? null : "%" + folded + "%";
    }
}
