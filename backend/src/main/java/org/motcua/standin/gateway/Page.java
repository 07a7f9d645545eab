package org.motcua.standin.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A page of the stand-in gateways: no script, one style under a nonce.
 *
 * @param policy its Content-Security-Policy
 */
record Page(int status, String policy, String html) {
    private static final String TEMPLATE = read("standin/gateway.html");
    private static final String STYLE = read("standin/login.css") + read("standin/gateway.css");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(Signing.VIETNAM);
    private static final Set<Act> PLAIN = EnumSet.of(Act.PAY, Act.DECLINE);

    /** What a payer sees who was sent here. */
    static Page payer(Payment p, Words w, String otherUrl) {
        String facts = "<dl>"
                + fact(w.amount(), "<strong>" + amount(p.amount) + "</strong>")
                + fact(w.number(), escape(p.number))
                + fact(w.info(), escape(p.info))
                + fact(w.until(), TIME.format(p.expiresAt))
                + fact(w.gateway(), p.protocol == Payment.Protocol.VNPAY ? "VNPAY 2.1.0" : "Payment Platform 1.0.6")
                + "</dl>";
        String body = p.state() == Payment.State.OPEN ? buttons(p, w) : over(p, w);
        return page(200, w.title(), w, otherUrl, origin(p.returnUrl), facts + body);
    }

    /** What somebody sees who was not sent here by the application. */
    static Page refused(Words w, String otherUrl) {
        return page(400, w.title(), w, otherUrl, "", "<p>" + w.refused() + "</p>");
    }

    /** The platform's own receipt of what was paid. */
    static Page bill(Payment p, Words w, String otherUrl) {
        String facts = "<dl>"
                + fact(w.amount(), "<strong>" + amount(p.amount) + "</strong>")
                + fact(w.number(), escape(p.number))
                + fact(w.info(), escape(p.info))
                + fact(w.transaction(), escape(p.transaction()))
                + fact(w.paidAt(), TIME.format(p.at()))
                + "</dl>";
        return page(200, w.bill(), w, otherUrl, "", facts);
    }

    /** The stand-in bank: a transfer to type in. */
    static Page bank(Words w, String account, boolean done) {
        String form = """
                <form method="post" action="/bank" class="transfer">\
                <label>%s<input name="account" value="%s" required></label>\
                <label>%s<input name="amount" inputmode="numeric" pattern="[0-9]+" required></label>\
                <label>%s<input name="purpose" maxlength="70" required></label>\
                <input type="hidden" name="lang" value="%s"><button class="main"><strong>%s</strong></button></form>""".formatted(w.account(), escape(account), w.amount(), w.purpose(), w.lang(), w.send());
        String told = done ? "<p role=\"status\">" + w.received() + "</p>" : "";
        return page(200, w.bank(), w, "/bank?lang=" + w.otherLang(), "", told + form);
    }

    private static String buttons(Payment p, Words w) {
        return "<ul>" + EnumSet.copyOf(PLAIN).stream().map(a -> button(p, a, w)).collect(Collectors.joining())
                + "</ul><h2>"
                + w.more() + "</h2><ul>"
                + EnumSet.complementOf(EnumSet.copyOf(PLAIN)).stream()
                        .map(a -> button(p, a, w))
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String button(Payment p, Act act, Words w) {
        return """
                <li><form method="post" action="/act"><input type="hidden" name="protocol" value="%s">\
                <input type="hidden" name="number" value="%s"><input type="hidden" name="act" value="%s">\
                <button%s><strong>%s</strong><span>%s</span></button></form></li>""".formatted(
                        p.protocol,
                        escape(p.number),
                        act,
                        act == Act.PAY ? " class=\"main\"" : "",
                        w.acts().get(act).get(0),
                        w.acts().get(act).get(1));
    }

    private static String over(Payment p, Words w) {
        return "<p role=\"status\">" + w.over() + "</p><p><a class=\"back\" href=\"" + escape(p.returnUrl) + "\">"
                + w.back() + "</a></p>";
    }

    private static Page page(int status, String title, Words w, String otherUrl, String formTarget, String content) {
        String nonce = UUID.randomUUID().toString();
        String html = TEMPLATE.replace("{lang}", w.lang())
                .replace("{nonce}", nonce)
                .replace("{style}", STYLE)
                .replace("{title}", title)
                .replace("{warning}", w.warning())
                .replace("{otherLang}", w.otherLang())
                .replace("{otherName}", w.otherName())
                .replace("{otherUrl}", escape(otherUrl))
                .replace("{content}", content);
        String policy = "default-src 'none'; style-src 'nonce-" + nonce
                + "'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + formTarget;
        return new Page(status, policy.strip(), html);
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + value + "</dd></div>";
    }

    private static String amount(long amount) {
        return String.format(Locale.GERMANY, "%,d", amount) + " đ";
    }

    /** Where the browser is sent back to when the form was sent. */
    private static String origin(String url) {
        try {
            URI to = URI.create(url);
            return to.getScheme() == null ? "" : to.getScheme() + "://" + to.getRawAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String resource) {
        try (InputStream in = Page.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
