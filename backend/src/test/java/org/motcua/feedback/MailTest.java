package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailConfig;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel;
import org.motcua.mail.SmtpChannel;
import org.motcua.shared.ProblemException;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.Database;

/** Letters over a real SMTP conversation: each once, none lost while the mail server is away. */
@QuarkusTest
class MailTest {
    private static final String PUBLIC = "https://motcua.example.org";
    private final String address = "mail-" + UUID.randomUUID() + "@example.org";
    private GreenMail server;
    private Instant now = Instant.now();
    private MailClient client;
    private FeedbackDeliveryJob job;

    @Inject
    Vertx vertx;

    @Inject
    LetterCallQueries calls;

    @Inject
    LetterQueries letters;

    @Inject
    FeedbackKeyQueries keys;

    @Inject
    ContactAttemptQueries attempts;

    @Inject
    FeedbackConfig config;

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        client = MailClient.create(
                vertx,
                new MailConfig()
                        .setHostname("localhost")
                        .setPort(server.getSmtp().getPort()));
        job = job(new SmtpChannel(client, settings(Map.of())));
    }

    @AfterEach
    void close() {
        client.closeAndForget();
        server.stop();
    }

    @Test
    void aLetterIsTextAndHtmlWithALinkThatEndsThem() throws Throwable {
        Complaint c = complaint();
        deliver();
        MimeMessage mail = mails().get(0);
        assertEquals("Phản ánh, kiến nghị của ông/bà đã được tiếp nhận", mail.getSubject());
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertEquals("Một Cửa no-reply@motcua.example.org", from.getPersonal() + " " + from.getAddress());
        Multipart parts = (Multipart) mail.getContent();
        assertEquals(
                List.of("text/plain", "text/html"), List.of(kind(parts.getBodyPart(0)), kind(parts.getBodyPart(1))));
        String text = (String) parts.getBodyPart(0).getContent();
        assertTrue(
                text.contains(PUBLIC + "/phan-anh/cua-toi"),
                "an address nobody has confirmed never gets the reference");
        assertTrue(!GreenMailUtil.getWholeMessage(mail).contains(c.reference()));
        assertTrue(mail.getHeader("List-Unsubscribe")[0].startsWith("<" + PUBLIC + "/api/v1/feedback-letters/c"));
        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post")[0]);
        assertEquals("<%s@motcua.example.org>".formatted(delivery(c).get("id")), mail.getMessageID());
    }

    @Test
    void noneIsLostWhileTheServerIsAwayAndEachIsSentOnce() throws Throwable {
        int port = server.getSmtp().getPort();
        server.stop();
        Complaint c = complaint();
        deliver();
        Map<String, Object> waiting = delivery(c);
        assertNull(waiting.get("sent_at"));
        assertTrue(waiting.get("fault").toString().contains("Connect"), waiting.toString());
        deliver();
        assertEquals(1, delivery(c).get("attempts"), "not before its time");

        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        now = now.plus(Duration.ofMinutes(2));
        deliver();
        deliver();
        assertEquals(1, mails().size());
        assertTrue(delivery(c).get("sent_at") != null && delivery(c).get("fault") == null);
    }

    @Test
    void oneThatNeverWorksIsGivenUpAndStaysInTheLog() throws Throwable {
        Complaint c = complaint();
        job = job(new Refusing());
        deliver();
        now = now.plus(Duration.ofDays(6));
        deliver();
        Map<String, Object> over = delivery(c);
        assertNotEquals(null, over.get("given_up_at"));
        assertTrue(over.get("fault").toString().contains("550"));
        now = now.plus(Duration.ofDays(1));
        deliver();
        assertEquals(2, delivery(c).get("attempts"));
    }

    @Test
    void aClaimThatLapsedIsNotSentByWhoeverHadIt() throws Throwable {
        Complaint c = complaint();
        VertxContextSupport.subscribeAndAwait(() -> calls.find(now, Duration.ZERO));
        Letter late = claim(c);
        now = now.plus(Duration.ofMinutes(6));
        Letter next = claim(c);
        assertTrue(!held(late) && held(next));
    }

    @Test
    void twoInstancesSendEachLetterOnce() throws Throwable {
        deliver();
        for (int i = 0; i < 5; i++) {
            complaint();
        }
        FeedbackDeliveryJob other = job(new SmtpChannel(client, settings(Map.of())));
        VertxContextSupport.subscribeAndAwait(() -> Multi.createBy()
                .merging()
                .streams(job.deliver().toMulti(), other.deliver().toMulti())
                .collect()
                .asList());
        deliver();
        assertEquals(5, mails().size());
    }

    @Test
    void withoutAMailServerOrSwitchedOffNoContactIsConfirmed() {
        for (Map<String, String> off :
                List.of(Map.of("motcua.mail.host", ""), Map.of("motcua.mail.enabled", "false"))) {
            MessageChannels none = new MessageChannels(List.of(new SmtpChannel(client, settings(off))));
            ContactCodes codes = new ContactCodes(keys, attempts, none, config, Clock.systemUTC());
            FeedbackRequests.CodeRequest asked =
                    new FeedbackRequests.CodeRequest(ContactChannel.EMAIL, address, new FeedbackRequests.Proof("x", 1));
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> VertxContextSupport.subscribeAndAwait(() -> codes.requireProof(asked)));
            assertEquals(FeedbackProblem.CONTACT_UNREACHABLE, refused.type());
        }
    }

    @Test
    void addressesAreForgotten() throws Throwable {
        Complaint c = complaint();
        deliver();
        now = now.plus(Duration.ofDays(31));
        VertxContextSupport.subscribeAndAwait(() -> job.clean());
        assertEquals("", delivery(c).get("address"));
    }

    private Complaint complaint() {
        Map<String, Object> body = Complaint.body("AGENCY", Complaint.AGENCY);
        body.put("complainant", Map.of("name", "Đoàn Thị Phúc", "email", address));
        return Complaint.filed(Citizen.any(), body);
    }

    private Letter claim(Complaint c) throws Throwable {
        Object id = delivery(c).get("id");
        return VertxContextSupport.subscribeAndAwait(() -> letters.claim(now, Duration.ofMinutes(5), 1000)).stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean held(Letter letter) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> letters.hold(letter, now.plus(Duration.ofMinutes(5))));
    }

    private static Map<String, Object> delivery(Complaint c) {
        return Database.row("select * from feedback_delivery where feedback = ?", c.id());
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(m -> GreenMailUtil.getWholeMessage(m).contains(address))
                .toList();
    }

    private static String kind(BodyPart part) throws Exception {
        return part.getContentType().replaceFirst(";.*", "").strip();
    }

    /** Turn by turn, until nothing is left that could be sent: other tests' complaints call for letters, too. */
    private void deliver() throws Throwable {
        long waiting = Long.MAX_VALUE;
        for (int turn = 0; turn < 50 && waiting > 0; turn++) {
            VertxContextSupport.subscribeAndAwait(() -> job.deliver());
            waiting = Database.count(
                    "select count(*) from feedback_delivery where sent_at is null and given_up_at is null and not_before <= ?",
                    java.sql.Timestamp.from(now));
        }
    }

    private FeedbackDeliveryJob job(MessageChannel channel) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        return new FeedbackDeliveryJob(
                calls, letters, keys, new MessageChannels(List.of(channel)), config, clock, PUBLIC);
    }

    private static org.motcua.mail.MailConfig settings(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(
                Map.of("motcua.mail.host", "localhost", "motcua.mail.from", "Một Cửa <no-reply@motcua.example.org>"));
        all.putAll(changed);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(org.motcua.mail.MailConfig.class)
                .withDefaultValues(all)
                .build()
                .getConfigMapping(org.motcua.mail.MailConfig.class);
    }

    private static final class Refusing implements MessageChannel {
        @Override
        public boolean reaches(ContactChannel channel) {
            return true;
        }

        @Override
        public Uni<Void> send(Message message) {
            return Uni.createFrom().failure(new IllegalStateException("550 no such mailbox"));
        }
    }
}
