package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Confirms that an address is its user's own: a code goes there, and comes back with the complaint. */
@ApplicationScoped
public class ContactCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SPEND =
            "insert into feedback_proof (challenge, used_at) values (?1, ?2) on conflict do nothing";
    private static final String KEEP = """
            insert into feedback_contact_code (id, channel, address, code_hash, created_at, expires_at) values (?1, ?2, ?3, ?4, ?5, ?6)""";
    private static final String SEND = """
            insert into feedback_delivery (id, kind, channel, address, language, detail, created_at, not_before, template)
            values (?1, ?8, ?2, ?3, ?4, ?5, ?6, ?6, ?7)""";
    private static final String USE = """
            update feedback_contact_code set used_at = ?3 where id = ?1 and code_hash = ?2 and used_at is null and expires_at > ?3
              and attempts < ?4 and lower(address) in (lower(?5), lower(?6))""";
    private final FeedbackKeyQueries keys;
    private final ContactAttemptQueries attempts;
    private final MessageChannels channels;
    private final FeedbackConfig config;
    private final Clock clock;

    ContactCodes(
            FeedbackKeyQueries keys,
            ContactAttemptQueries attempts,
            MessageChannels channels,
            FeedbackConfig config,
            Clock clock) {
        this.keys = keys;
        this.attempts = attempts;
        this.channels = channels;
        this.config = config;
        this.clock = clock;
    }

    /** A code that is under way. */
    @Schema(name = "ContactCode")
    public record Sent(UUID id, Instant expiresAt) {}

    public Uni<Challenge> challenge() {
        Instant expires = now().plus(config.proofLife()).truncatedTo(ChronoUnit.SECONDS);
        return keys.key()
                .map(key -> new Challenge(
                        ProofOfWork.challenge(key, UUID.randomUUID().toString(), config.proofBits(), expires),
                        config.proofBits(),
                        expires));
    }

    /** Fails with 422 for a proof that is none, was used, or an address that no message of ours reaches. */
    public Uni<Void> requireProof(FeedbackRequests.CodeRequest in) {
        return keys.key()
                .invoke(key -> {
                    if (channels.to(in.channel()).isEmpty()) {
                        throw ProblemException.of(FeedbackProblem.CONTACT_UNREACHABLE);
                    }
                    if (!in.channel().isAddress(canonical(in.channel(), in.address()))) {
                        throw ProblemException.of(FeedbackProblem.CONTACT_INVALID);
                    }
                    if (!ProofOfWork.isSolved(
                            key, in.proof().challenge(), in.proof().nonce(), now())) {
                        throw ProblemException.of(FeedbackProblem.PROOF_INVALID);
                    }
                })
                .replaceWithVoid();
    }

    /** The code goes out by the next turn of the deliveries, not from within this transaction. */
    @WithTransaction
    public Uni<Sent> send(FeedbackRequests.CodeRequest in, String language) {
        UUID id = Ids.next();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        Instant expires = now().plus(config.codeLife());
        String address = canonical(in.channel(), in.address());
        return execute(SPEND, in.proof().challenge(), at(now()))
                .invoke(first -> {
                    if (first == 0) {
                        throw ProblemException.of(FeedbackProblem.PROOF_INVALID);
                    }
                })
                .chain(() -> execute(KEEP, id, in.channel().name(), address, hash(id, code), at(now()), at(expires)))
                .chain(() -> letter(in.channel(), address, language, code))
                .replaceWith(new Sent(id, expires));
    }

    private Uni<Integer> letter(ContactChannel channel, String address, String language, String code) {
        int template = LetterTemplates.VERSION;
        return execute(
                SEND, Ids.next(), channel.name(), address, language, code, at(now()), template, FeedbackLetters.CODE);
    }

    /** Takes part in the caller's transaction; a code counts once, and only for somebody who gives its address. */
    Uni<Void> use(UUID id, String code, @Nullable String email, @Nullable String phone) {
        return attempts.count(id)
                .chain(() -> execute(
                        USE,
                        id,
                        hash(id, code),
                        at(now()),
                        config.codeAttempts() + 1,
                        canonical(ContactChannel.EMAIL, email),
                        canonical(ContactChannel.SMS, phone)))
                .invoke(used -> {
                    if (used == 0) {
                        throw ProblemException.of(FeedbackProblem.CODE_INVALID);
                    }
                })
                .replaceWithVoid();
    }

    private static String canonical(ContactChannel channel, @Nullable String address) {
        if (address == null) {
            return "";
        }
        return channel == ContactChannel.SMS
                ? address.replaceAll("[ .-]", "").replaceFirst("^\\+84", "0")
                : address.strip();
    }

    private static Uni<Integer> execute(String sql, Object... values) {
        return Panache.getSession().chain(s -> {
            var query = s.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private static String hash(UUID id, String code) {
        return HexFormat.of().formatHex(ProofOfWork.sha256(id + ":" + code));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
