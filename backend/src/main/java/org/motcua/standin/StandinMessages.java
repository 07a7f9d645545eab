package org.motcua.standin;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel;

/** Messages that go nowhere: the last hundred can be read at {@code /standin/outbox}, as a page or as JSON. Reaches nobody in production. */
@ApplicationScoped
class StandinMessages implements MessageChannel {
    private static final Logger LOG = Logger.getLogger(StandinMessages.class);
    private static final int MOST = 100;
    private final Deque<Message> sent = new ArrayDeque<>();
    private final boolean hasMailServer;

    StandinMessages(@ConfigProperty(name = "motcua.mail.host") Optional<String> mailServer) {
        this.hasMailServer = mailServer.isPresent();
    }

    /** With a mail server, mail goes there. */
    @Override
    public boolean reaches(ContactChannel channel) {
        return StandinConfig.isStandin() && !(hasMailServer && channel == ContactChannel.EMAIL);
    }

    @Override
    public Uni<Void> send(Message message) {
        keep(message);
        LOG.infof("%s that nobody gets: %s (read it at /standin/outbox)", message.channel(), message.subject());
        return Uni.createFrom().voidItem();
    }

    private synchronized void keep(Message message) {
        sent.addFirst(message);
        if (sent.size() > MOST) {
            sent.removeLast();
        }
    }

    private synchronized List<Message> kept() {
        return List.copyOf(sent);
    }

    void route(@Observes Router router) {
        if (!StandinConfig.isStandin()) {
            return;
        }
        router.get("/standin/outbox").order(-1).handler(request -> {
            boolean json = String.valueOf(request.request().getHeader("Accept")).contains("application/json");
            request.response()
                    .putHeader("Content-Type", json ? "application/json" : "text/html; charset=utf-8")
                    .end(json ? json(kept()) : page(kept()));
        });
    }

    private static String json(List<Message> messages) {
        JsonArray all = new JsonArray();
        messages.forEach(m -> all.add(new JsonObject()
                .put("channel", m.channel().name())
                .put("to", m.to())
                .put("subject", m.subject())
                .put("text", m.text())));
        return all.encode();
    }

    private static String page(List<Message> messages) {
        StringBuilder rows = new StringBuilder();
        messages.forEach(m -> rows.append("<li><p><strong>%s</strong> · %s · %s</p><p>%s</p></li>"
                .formatted(escape(m.subject()), m.channel(), escape(m.to()), escape(m.text()))));
        return """
                <!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Hộp thư đi của bản trình diễn</title><body><h1>Hộp thư đi của bản trình diễn</h1>
                <p>Messages of this demonstration, newest first. Nobody gets them.</p><ol>%s</ol></body></html>""".formatted(rows);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
