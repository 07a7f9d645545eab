package org.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole run: database, application, ceiling; then for each size load, measure both in turn, and tell. */
public final class Bench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    /** Before the first measurement of a path: the application's compiler wants its time, the ceiling's a third of it. */
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 30);

    static final List<String> PATHS = List.of(System.getProperty("bench.paths").split(","));
    /** More than either server files in a second, for each thread of the load generator. */
    private static final int DRAFTS_A_SECOND = 1500;

    private static final int CALLBACKS_A_SECOND = 4000;

    private static final String FILED_WITHOUT_PAPERS = "2.000908";
    private final Path work;
    private final Database database;
    private final Server application;
    private final Server ceiling;
    private final Tokens tokens;
    private final Wrk wrk;
    private final Loader loader;
    private final Drafts drafts;
    private final Plans plans;
    private final Table table = new Table();
    private final Set<String> warm = new HashSet<>();

    private Bench(Path root, Path work, Database database, Server application, Server ceiling, int issuerPort) throws SQLException, IOException {
        this.work = work;
        this.database = database;
        this.application = application;
        this.ceiling = ceiling;
        this.plans = new Plans(new ProductSql(root.resolve("backend/target/quarkus-app")));
        this.tokens = new Tokens(issuerPort);
        this.wrk = new Wrk(work, Integer.getInteger("bench.connections", 64), SECONDS);
        try (Connection db = database.connect()) {
            LegalTime time = LegalTime.read(db);
            List<Offer> offers = Offer.read(db, root.resolve("backend/src/main/resources/reference/demo/forms"), time);
            this.loader = new Loader(database, offers, time, 2026);
            this.drafts = new Drafts(database, offers.stream().filter(o -> o.code().equals(FILED_WITHOUT_PAPERS)).findFirst().orElseThrow());
        }
    }

    public static void main(String... arguments) throws Exception {
        Path root = Path.of(System.getProperty("bench.root", ".")).toRealPath();
        if (!Wrk.isThere() || !Files.exists(root.resolve("backend/target/quarkus-app/quarkus-run.jar"))) {
            System.err.println("The bench needs wrk on the PATH (package \"wrk\" of most distributions) and the packaged application (README.md).");
            System.exit(2);
        }
        Path work = Files.createTempDirectory("motcua-bench");
        int issuerPort = Server.freePort();
        String keep = System.getProperty("bench.keep", "");
        try (Database database = Database.start(work, keep.isEmpty() ? work.resolve("data") : Path.of(keep));
                Server application = Server.application(root, work, database.url(), issuerPort);
                Server ceiling = Server.ceiling(root, database.url())) {
            new Bench(root, work, database, application, ceiling, issuerPort).run();
        } finally {
            delete(work);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        drafts.clear();
        int there = (int) database.number("select count(*) from dossier");
        for (int size : Arrays.stream(System.getProperty("bench.sizes").split(",")).mapToInt(Integer::parseInt).toArray()) {
            load(size, size - there);
            there = size;
            for (String path : PATHS) {
                measure(path, size);
            }
            drafts.clear();
        }
        System.out.println("\n" + table.markdown());
    }

    private void load(int size, int more) throws SQLException, IOException {
        if (more < 0) {
            throw new IllegalStateException("the kept folder holds more than %,d dossiers".formatted(size));
        }
        Loader.Loaded loaded = loader.load(more);
        database.settle();
        table.note("%,d dossiers: %,d and their %,d events loaded in %.1f s, %,d rows/s; %,d wait in the measured queue; database %,d MB", size, loaded.dossiers(),
                loaded.events(), loaded.took().toMillis() / 1e3, loaded.rowsPerSecond(),
                database.number("select count(*) from dossier where state = 'SUBMITTED' and step_role = 'INTAKE_OFFICER'"),
                database.number("select pg_database_size(current_database()) / 1000000"));
        try (Connection db = database.connect()) {
            plans.of(db).forEach(plan -> table.note("%,d dossiers, %s", size, plan));
        }
        say("loaded %,d dossiers, %,d rows/s", more, loaded.rowsPerSecond());
    }

    private void measure(String path, int size) throws Exception {
        switch (path) {
            case "lookup" -> reads(path, size, "/api/v1/lookups/", "/lookups/", codes(), List.of(""));
            case "list" -> {
                List<String> citizens = IntStream.rangeClosed(1, 3).mapToObj(i -> "citizen-" + i).toList();
                reads(path, size, "/api/v1/dossiers", "/dossiers/", citizens.stream().map(c -> "demo%7C" + c).toList(), citizens);
            }
            case "queue" -> reads(path, size, "/api/v1/work-queues/intake", "/work-queues/intake", List.of(""), List.of("intake-officer"));
            case "submission" -> submissions(size);
            case "acceptance" -> acceptances(size);
            case "callback" -> callbacks(size);
            default -> throw new IllegalArgumentException("no such path: " + path);
        }
    }

    private List<String> codes() throws SQLException {
        try (Connection db = database.connect()) {
            return Loader.codes(db, 20_000);
        }
    }

    /** @param keys what the ceiling is asked for, and the application too where it takes no token */
    private void reads(String name, int size, String appPath, String ceilingPath, List<String> keys, List<String> personas) throws Exception {
        boolean isPublic = personas.get(0).isEmpty();
        List<String> asked = new java.util.ArrayList<>();
        for (String persona : personas) {
            String token = isPublic ? "" : "\t" + tokens.of(persona);
            (isPublic ? keys : List.of("")).forEach(k -> asked.add(appPath + k + token));
        }
        table.note("%,d dossiers, %s: the first answer has %,d bytes, the ceiling's %,d", size, name, application.bytes(asked.get(0)),
                ceiling.bytes(ceilingPath + keys.get(0)));
        Path appFile = Files.write(work.resolve(name + "-app.txt"), asked);
        Path ceilingFile = Files.write(work.resolve(name + "-ceiling.txt"), keys.stream().map(k -> ceilingPath + k).toList());
        alternate(name, size, (server, seconds) -> wrk.run("get.lua", server.url(""), seconds, List.of((server == application ? appFile : ceilingFile).toString())));
    }

    private void submissions(int size) throws Exception {
        alternate("submission", size, (server, seconds) -> {
            int batch = drafts.prepare(Wrk.THREADS, DRAFTS_A_SECOND * seconds);
            String path = server == application ? "/api/v1/dossiers/{id}/submission" : "/submissions/{id}";
            return wrk.run("submit.lua", server.url(""), seconds, List.of(path, String.valueOf(batch), tokens.of(Drafts.OWNER)));
        });
    }

    private void callbacks(int size) throws Exception {
        Callbacks callbacks = new Callbacks(database, work);
        alternate("callback", size, (server, seconds) -> {
            Path once = callbacks.prepare(server == application ? "/api/v1/payment-callbacks/vnpay" : "/callbacks", CALLBACKS_A_SECOND * seconds);
            long before = callbacks.booked();
            Wrk.Result result = wrk.run("once.lua", server.url(""), seconds, List.of(once.toString()));
            say("callbacks: %,d answered, %,d booked", result.requests(), callbacks.booked() - before);
            return result;
        });
    }

    private void acceptances(int size) throws Exception {
        Acceptances.Outcome o = new Acceptances(application, tokens, drafts).run();
        table.note("%,d dossiers: %d acceptances, %d at once, at one agency on one day: %d errors, %d different codes, %.0f a second%s", size, o.accepted(),
                Acceptances.PARALLEL, o.errors(), o.codes(), o.accepted() * 1e9 / o.took().toNanos(), o.firstError().isEmpty() ? "" : " — " + o.firstError());
        say("accepted %d, %d errors, %d codes", o.accepted(), o.errors(), o.codes());
    }

    /** One measurement of one server. */
    private interface Measurement {
        Wrk.Result run(Server server, int seconds) throws Exception;
    }

    /** The application and the ceiling in turn, so that whatever else happens on the machine happens to both. */
    private void alternate(String name, int size, Measurement measurement) throws Exception {
        Side app = new Side();
        Side bare = new Side();
        boolean isWarm = !warm.add(name);
        measurement.run(application, isWarm ? 2 : WARM_UP);
        measurement.run(ceiling, isWarm ? 2 : Math.max(2, WARM_UP / 3));
        for (int round = 0; round < ROUNDS; round++) {
            app.add(measurement.run(application, SECONDS));
            bare.add(measurement.run(ceiling, SECONDS));
        }
        table.put(name, size, app, bare);
        say("%,d %s: %,.0f of %,.0f req/s, failed %d and %d; rounds %s; %s", size, name, app.perSecond(), bare.perSecond(), app.failed(), bare.failed(), app, bare);
    }

    private static void say(String format, Object... values) {
        System.out.println(format.formatted(values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
