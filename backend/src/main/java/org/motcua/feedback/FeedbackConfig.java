package org.motcua.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of complaints and recommendations. */
@ConfigMapping(prefix = "motcua.feedback")
public interface FeedbackConfig {
    /** Requests without log-in that one client may make in a minute; 0 for no limit. */
    @WithDefault("60")
    int perMinute();

    /** Codes that one client, and one address, may be sent in an hour; 0 for no limit. */
    @WithDefault("6")
    int codesPerHour();

    /** How many clients are remembered at once. */
    @WithDefault("50000")
    int clients();

    /** Leading zero bits of the proof of work: each one more doubles the work; 16 take a cheap phone about a second. */
    @WithDefault("16")
    int proofBits();

    /** How long a challenge may be worked on. */
    @WithDefault("30m")
    Duration proofLife();

    /** How long a code counts. */
    @WithDefault("15m")
    Duration codeLife();

    /** Wrong codes that one address may try. */
    @WithDefault("5")
    int codeAttempts();

    /** Most files of one complaint. */
    @WithDefault("5")
    int maxFiles();

    /** How often letters are looked for and sent; {@code off}: never here. */
    @WithDefault("2s")
    String deliverEvery();

    /** How often what can count no more is thrown away. */
    @WithDefault("1h")
    String cleanEvery();

    /** How long a letter that cannot be sent is tried; mail servers do so for as long. */
    @WithDefault("5d")
    Duration letterLife();

    /** How long the delivery log keeps the addresses of letters that are over. */
    @WithDefault("30d")
    Duration keepAddresses();

    /** How many letters one turn takes. */
    @WithDefault("50")
    int batch();

    /** Events younger than this may still be followed by one with a lower number. */
    @WithDefault("2m")
    Duration settle();
}
