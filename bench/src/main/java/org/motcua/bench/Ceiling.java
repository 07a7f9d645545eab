package org.motcua.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The most that this machine gives with these statements: a bare HTTP server on the same event loops and the same PostgreSQL client,
 * prepared and pipelined, that answers the rows and their names as JSON, as much of it as the application. No routing, no security, no rules.
 */
public final class Ceiling extends AbstractVerticle {
    /** As many event loops as Quarkus takes, and its pool's connections spread over them. */
    private static final int LOOPS = Runtime.getRuntime().availableProcessors();

    private static final int CONNECTIONS = 20;
    private static final int PAGE = 20;
    private static final Pattern DOSSIER_CODE = Pattern.compile("[A-Z0-9]{1,5}(\\.[A-Z0-9]{1,5}){0,6}-\\d{6}-\\d{4,8}");
    private static final String SCOPE = """
            with recursive below (code) as (select 'H53.DEMO.10' union all select a.code from agency a join below b on a.parent = b.code) select code from below""";
    private final int port;
    private final PgConnectOptions database;
    private final String byCode;
    private final String byReference;
    private final String mine;
    private final String queue;
    private SqlClient client;
    private Submission submission;
    private CallbackBooking callbacks;
    private String[] agencies = {};
    private Names names;

    private Ceiling(int port, String url, ProductSql sql) {
        this.port = port;
        this.database = PgConnectOptions.fromUri(url).setUser("postgres").setPassword("postgres").setCachePreparedStatements(true).setPipeliningLimit(64);
        this.byCode = sql.constant("org.motcua.dossier.api.PublicStatusQueries", "BY_CODE");
        this.byReference = sql.constant("org.motcua.dossier.api.PublicStatusQueries", "BY_REFERENCE");
        this.mine = sql.constant("org.motcua.dossier.DossierQueries", "MINE");
        this.queue = sql.constant("org.motcua.dossier.WorkQueueQueries", "BY_SCOPE_AND_TIME");
    }

    /** @param arguments port, URL of the database, folder of the packaged application */
    public static void main(String... arguments) throws Exception {
        ProductSql sql = new ProductSql(Path.of(arguments[2]));
        Vertx.vertx()
                .deployVerticle(() -> new Ceiling(Integer.parseInt(arguments[0]), arguments[1], sql), new DeploymentOptions().setInstances(LOOPS))
                .toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    @Override
    public void start(Promise<Void> started) {
        PoolOptions size = new PoolOptions().setMaxSize(CONNECTIONS / LOOPS).setEventLoopSize(0);
        client = PgBuilder.client().with(size).connectingTo(database).using(vertx).build();
        Pool transactions = PgBuilder.pool().with(size).connectingTo(database).using(vertx).build();
        submission = new Submission(transactions);
        callbacks = new CallbackBooking(transactions);
        client.query(SCOPE).execute()
                .onSuccess(rows -> {
                    List<String> codes = new ArrayList<>();
                    rows.forEach(r -> codes.add(r.getString(0)));
                    agencies = codes.toArray(String[]::new);
                })
                .compose(rows -> Names.read(client))
                .onSuccess(read -> names = read)
                .compose(read -> vertx.createHttpServer().requestHandler(this::handle).listen(port))
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void handle(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/lookups/")) {
            lookup(request, path.substring("/lookups/".length()));
        } else if (path.startsWith("/dossiers/")) {
            list(request, URLDecoder.decode(path.substring("/dossiers/".length()), StandardCharsets.UTF_8));
        } else if (path.equals("/work-queues/intake")) {
            queue(request);
        } else if (path.equals("/callbacks")) {
            callbacks.take(request.getParam("vnp_TxnRef")).onSuccess(answer -> answer(request, answer)).onFailure(e -> fail(request));
        } else if (path.startsWith("/submissions/")) {
            submission.file(path.substring("/submissions/".length()), request.getHeader("Idempotency-Key"))
                    .onSuccess(receipt -> answer(request, receipt))
                    .onFailure(e -> fail(request));
        } else {
            request.response().end();
        }
    }

    private void lookup(HttpServerRequest request, String code) {
        client.preparedQuery(DOSSIER_CODE.matcher(code).matches() ? byCode : byReference).execute(Tuple.of(code))
                .onSuccess(rows -> answer(request, names.status(rows.iterator().next())))
                .onFailure(e -> fail(request));
    }

    private void list(HttpServerRequest request, String owner) {
        client.preparedQuery(mine).execute(Tuple.of(owner, null, null, null, PAGE + 1))
                .onSuccess(rows -> answer(request, items(rows, "competent_agency")))
                .onFailure(e -> fail(request));
    }

    private void queue(HttpServerRequest request) {
        String[] roles = new String[agencies.length];
        java.util.Arrays.fill(roles, "INTAKE_OFFICER");
        Tuple values = Tuple.tuple();
        for (int i = 0; i < 9; i++) {
            values.addValue(null);
        }
        values.addValue(PAGE + 1).addValue(agencies).addValue(roles).addValue(new String[] {"SUBMITTED"});
        client.preparedQuery(queue).execute(values)
                .onSuccess(rows -> answer(request, items(rows, "holding_agency")))
                .onFailure(e -> fail(request));
    }

    private JsonObject items(RowSet<Row> rows, String agency) {
        JsonArray items = new JsonArray();
        for (Row row : rows) {
            if (items.size() < PAGE) {
                items.add(names.item(row, agency));
            }
        }
        return new JsonObject().put("items", items);
    }

    private static void answer(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private static void fail(HttpServerRequest request) {
        request.response().setStatusCode(500).end();
    }
}
