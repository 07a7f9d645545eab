package org.motcua.shared;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * Single statements that need no transaction. They share connections, one after another without waiting for the answer before, which a
 * pool that lends its connections out cannot do; that halves what a small read costs this process and PostgreSQL.
 */
@Singleton
@NullUnmarked
public class Reads implements PgPoolCreator {
    private SqlClient client;

    @Override
    public Pool create(Input input) {
        List<SqlConnectOptions> options = List.copyOf(input.pgConnectOptionsList());
        client = SqlClient.newInstance(PgBuilder.client()
                .with(input.poolOptions())
                .connectingTo(options)
                .using(input.vertx())
                .build());
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(options)
                .using(input.vertx())
                .build();
    }

    /** @return the rows of one statement in a transaction of its own */
    public Uni<RowSet<Row>> query(String sql, Tuple values) {
        return client.preparedQuery(sql).execute(values);
    }

    @PreDestroy
    void close() {
        client.closeAndForget();
    }
}
