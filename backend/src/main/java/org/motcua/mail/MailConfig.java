package org.motcua.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where mail goes out. The port, the account and how the connection is secured are {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "motcua.mail")
public interface MailConfig {
    /** {@code false}: this installation sends no mail, and refuses what needs it. */
    @WithDefault("true")
    boolean enabled();

    /** The mail server; without one no mail goes out. */
    Optional<String> host();

    /** Whom mail is from, such as {@code Một Cửa <no-reply@motcua.example.org>}. */
    @WithDefault("no-reply@localhost")
    String from();

    /** How long the mail server may take for one message before it is tried again later. */
    @WithDefault("20s")
    Duration timeout();
}
