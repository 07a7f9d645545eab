package org.motcua.standin.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The server of the stand-in gateways and bank; only the loopback interface listens. Payers come to {@code /vnpay/pay} and
 * {@code /national/pay}, the application asks {@code /vnpay/querydr} and {@code /national/api}, whose receipts are at
 * {@code /national/bill}, people transfer at {@code /bank}. For tests: {@code POST /control/act?number=&act=} does what a payer's button
 * does and answers what the application said to it,
 * {@code POST /control/callback?number=} tells it once more, {@code POST /control/transfer?account=&amount=&purpose=} transfers. The day's
 * files: {@code /files/vnpay.csv}, {@code /files/national.csv}, {@code /files/statement.csv}, {@code /files/statement.xml}, with
 * {@code ?day=} for another day than today.
 */
public final class GatewaySimulator {
    private static final Logger LOG = Logger.getLogger(GatewaySimulator.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 8;
    private final Merchant merchant;
    private final Payments payments = new Payments();
    private final Vnpay vnpay;
    private final National national;
    private final Callbacks callbacks;
    private final Files files;
    private final HttpServer server;

    private GatewaySimulator(Merchant merchant, HttpServer server, Supplier<String> application) {
        this.merchant = merchant;
        this.server = server;
        this.vnpay = new Vnpay(merchant, payments);
        this.national = new National(merchant, payments);
        this.callbacks = new Callbacks(merchant, payments, vnpay, national, application);
        this.files = new Files(payments, merchant);
    }

    /**
     * Starts it.
     *
     * @param port 0 for any free one
     * @param application where the application can be reached, asked for each time it is told something
     * @return its own address, and how to stop it
     */
    public static Running start(int port, Merchant merchant, Supplier<String> application) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            GatewaySimulator simulator = new GatewaySimulator(merchant, server, application);
            server.setExecutor(Executors.newFixedThreadPool(THREADS, task -> {
                Thread thread = new Thread(task, "standin-gateway");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", http -> {
                try (http) {
                    simulator.answer(new Exchange(http));
                } catch (IOException | RuntimeException e) {
                    LOG.warnf(
                            e,
                            "the stand-in gateway could not answer %s",
                            http.getRequestURI().getPath());
                }
            });
            server.start();
            return new Running("http://localhost:" + server.getAddress().getPort(), () -> server.stop(0));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the stand-in gateway cannot use port " + port + "; set motcua.standin.gateway-port", e);
        }
    }

    /** A simulator that runs. */
    public record Running(String url, Runnable stop) {}

    private void answer(Exchange x) throws IOException {
        switch (x.method() + " " + x.path()) {
            case "GET /vnpay/pay" -> payer(x, vnpay.begin(x.query()));
            case "POST /vnpay/querydr" ->
                x.json(JSON.writeValueAsString(
                        vnpay.answer(JSON.readValue(x.body(), new TypeReference<Map<String, String>>() {}))));
            case "GET /national/pay" ->
                payer(x, payments.find(Payment.Protocol.NATIONAL, x.query().getOrDefault("ref", "")));
            case "GET /national/bill" -> bill(x);
            case "POST /national/api" ->
                x.json(national.answer(JSON.readTree(x.body()), self()).toString());
            case "POST /act" -> act(x, x.form());
            case "GET /bank" -> x.page(Page.bank(words(x.query()), merchant.account(), false));
            case "POST /bank" -> transfer(x, x.form());
            default -> {
                if (x.path().startsWith("/files/")) {
                    file(x);
                } else {
                    control(x);
                }
            }
        }
    }

    private void payer(Exchange x, Optional<Payment> found) throws IOException {
        Map<String, String> query = x.query();
        Words words = words(query);
        String other = found.isPresent() && found.get().protocol == Payment.Protocol.NATIONAL
                ? "/national/pay?ref=" + found.get().number + "&lang=" + words.otherLang()
                : "/vnpay/pay?" + Signing.query(query) + "&vnp_SecureHash=" + query.getOrDefault("vnp_SecureHash", "")
                        + "&lang=" + words.otherLang();
        x.page(found.map(p -> Page.payer(p, words, other)).orElseGet(() -> Page.refused(words, other)));
    }

    private void bill(Exchange x) throws IOException {
        Map<String, String> query = x.query();
        Words words = words(query);
        String own = "/national/bill?ref=" + query.getOrDefault("ref", "") + "&key=" + query.getOrDefault("key", "");
        x.page(national.billed(query.getOrDefault("ref", ""), query.getOrDefault("key", ""))
                .map(p -> Page.bill(p, words, own + "&lang=" + words.otherLang()))
                .orElseGet(() -> Page.refused(words, own + "&lang=" + words.otherLang())));
    }

    /** Does what the button says, and sends the payer back as the gateway would. */
    private void act(Exchange x, Map<String, String> form) throws IOException {
        Optional<Payment> found = payments.find(
                Payment.Protocol.valueOf(form.getOrDefault("protocol", "VNPAY")), form.getOrDefault("number", ""));
        if (found.isEmpty()) {
            x.notFound();
            return;
        }
        Payment p = found.get();
        callbacks.act(p, Act.valueOf(form.getOrDefault("act", "LEAVE")));
        String query = p.protocol == Payment.Protocol.VNPAY ? vnpay.told(p) : "MaThamChieu=" + p.number;
        x.seeOther(p.returnUrl + "?" + query);
    }

    private void transfer(Exchange x, Map<String, String> form) throws IOException {
        transfer(form);
        x.page(Page.bank(words(form), merchant.account(), true));
    }

    private Payments.Transfer transfer(Map<String, String> form) {
        return payments.transfer(
                form.getOrDefault("account", merchant.account()),
                Long.parseLong(form.getOrDefault("amount", "0")),
                form.getOrDefault("purpose", ""),
                Instant.now());
    }

    private void file(Exchange x) throws IOException {
        LocalDate day = Optional.ofNullable(x.query().get("day"))
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.now(Signing.VIETNAM));
        switch (x.path()) {
            case "/files/vnpay.csv" -> x.file("text/csv", files.settlement(Payment.Protocol.VNPAY, day));
            case "/files/national.csv" -> x.file("text/csv", files.settlement(Payment.Protocol.NATIONAL, day));
            case "/files/statement.csv" -> x.file("text/csv", files.statementCsv(day));
            case "/files/statement.xml" -> x.file("application/xml", files.statementCamt(day));
            default -> x.notFound();
        }
    }

    private void control(Exchange x) throws IOException {
        Map<String, String> query = x.query();
        Optional<Payment> found = payments.find(query.getOrDefault("number", ""));
        switch (x.method() + " " + x.path()) {
            case "POST /control/act" ->
                told(x, found.map(p -> callbacks.act(p, Act.valueOf(query.getOrDefault("act", "PAY")))));
            case "POST /control/callback" -> told(x, found.map(callbacks::tell));
            case "POST /control/transfer" ->
                x.json(JSON.createObjectNode()
                        .put("reference", transfer(query).reference())
                        .toString());
            default -> x.notFound();
        }
    }

    private static void told(Exchange x, Optional<String> answer) throws IOException {
        if (answer.isEmpty()) {
            x.notFound();
        } else {
            x.file("text/plain", answer.get());
        }
    }

    private String self() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static Words words(Map<String, String> query) {
        return Words.of(query.getOrDefault("lang", query.getOrDefault("vnp_Locale", "vi")));
    }
}
