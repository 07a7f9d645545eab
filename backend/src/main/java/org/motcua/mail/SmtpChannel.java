package org.motcua.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel;

/** E-mail by SMTP. A message carries the same Message-ID each time it is tried, so that a mailbox can tell a repetition. */
@ApplicationScoped
public class SmtpChannel implements MessageChannel {
    private final MailClient client;
    private final MailConfig config;

    public SmtpChannel(MailClient client, MailConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public boolean reaches(ContactChannel channel) {
        return channel == ContactChannel.EMAIL
                && config.enabled()
                && config.host().isPresent();
    }

    @Override
    public Uni<Void> send(Message message) {
        return client.sendMail(mail(message))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .replaceWithVoid();
    }

    private MailMessage mail(Message message) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Message-ID", "<" + message.id() + "@" + domain() + ">")
                .add("Auto-Submitted", "auto-generated");
        if (message.stop() != null) {
            // RFC 8058: mail programs offer to end it, and do so with one POST
            headers.add("List-Unsubscribe", "<" + message.stop() + ">")
                    .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MailMessage mail = new MailMessage()
                .setFrom(config.from())
                .setTo(message.to())
                .setSubject(message.subject())
                .setText(message.text())
                .setHeaders(headers);
        return message.html() == null ? mail : mail.setHtml(message.html());
    }

    private String domain() {
        String from = config.from();
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[>\\s]", "");
    }
}
