package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.motcua.support.Database;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Secrets do not get into the log, however much is logged and whatever goes wrong. */
@QuarkusTest
class SecretsTest {
    private static final List<String> MERCHANTS = List.of("standin-vnpay", "standin-national");

    @Inject
    OrderJob orders;

    /** Keeps all that is said, stack traces included. */
    private static final class Ear extends Handler {
        private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord r) {
            StringWriter text = new StringWriter();
            text.append(r.getLoggerName() + " " + r.getMessage() + " " + Arrays.toString(r.getParameters()));
            if (r.getThrown() != null) {
                r.getThrown().printStackTrace(new PrintWriter(text));
            }
            heard.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void secretsAreNotLogged() throws Throwable {
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler[] others = root.getHandlers();
        Level[] heard = Arrays.stream(others).map(Handler::getLevel).toArray(Level[]::new);
        Arrays.stream(others).forEach(h -> h.setLevel(Level.INFO));
        Ear ear = new Ear();
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.setLevel(Level.FINE);
        try {
            Logger.getLogger("org.motcua")
                    .info("planted " + Money.secret("standin-vnpay").hashCode());
            payInEveryWay();
        } finally {
            root.setLevel(level);
            root.removeHandler(ear);
            for (int i = 0; i < others.length; i++) {
                others[i].setLevel(heard[i]);
            }
        }
        assertTrue(ear.heard.stream().anyMatch(h -> h.contains("planted")), "the ear hears");
        assertTrue(ear.heard.stream().anyMatch(h -> h.contains("not signed as it should be")), "something went wrong");
        for (String merchant : MERCHANTS) {
            String secret = Money.secret(merchant);
            assertFalse(ear.heard.stream().anyMatch(h -> h.contains(secret)), merchant);
        }
    }

    private void payInEveryWay() throws Throwable {
        for (String way : List.of("VNPAY", "NATIONAL_PLATFORM")) {
            Filed d = Money.owing(50_000);
            Money.Order order = Money.order(d, way);
            order.does("FORGE");
            order.does("PAY_LOST");
            Database.update("update payment_order set ask_at = now() - interval '1 second' where id = ?", order.id());
        }
        VertxContextSupport.subscribeAndAwait(orders::run);
    }
}
