package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.feedback.api.ContactChannel;
import org.motcua.feedback.api.MessageChannel.Message;

/** What letters say, where their links lead, and how long they are tried. */
class LetterTest {
    private static final byte[] KEY = "a key of this test".getBytes(StandardCharsets.UTF_8);
    private static final String URL = "https://motcua.example.org";
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final UUID CASE = UUID.fromString("01a20b8d-11c0-7a44-9b01-6a2f0c5e7d10");
    private static final UUID FOLLOWER = UUID.fromString("01a20b8d-11c0-7a44-9b01-6a2f0c5e7d11");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKindHasItsWordsInBothLanguagesAndShapes(String language) {
        List<Letter> all = new ArrayList<>();
        FeedbackLetters.types()
                .forEach(type -> all.add(letter(type, language, ContactChannel.EMAIL, confirmed(), null)));
        FeedbackLetters.typesForFollowers()
                .forEach(type -> all.add(letter(type, language, ContactChannel.EMAIL, confirmed(), FOLLOWER)));
        all.add(letter(FeedbackLetters.CODE, language, ContactChannel.EMAIL, null, null));
        for (Letter one : all) {
            Message m = FeedbackLetters.of(one, URL, KEY);
            assertFalse(m.subject().isBlank() || m.subject().contains("{"), one.kind());
            assertTrue(m.text().length() > 40 && !m.text().contains("{"), one.kind());
            assertTrue(m.html().contains("lang=\"" + language + "\""), one.kind());
            assertEquals(one.isCode(), m.stop() == null, "all but a code can be ended");
            assertEquals(one.id(), m.id(), "each try is the same message");
        }
        for (ContactChannel any : List.of(ContactChannel.SMS)) {
            for (String type : FeedbackLetters.types()) {
                Message m = FeedbackLetters.of(letter(type, language, any, confirmed(), null), URL, KEY);
                assertTrue(m.text().length() <= 160 && m.html() == null, m.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, /phan-anh/theo-doi/PA-7KQM-2XVD-RT9B",
        "true, false, /phan-anh/cua-toi",
        "false, false, /phan-anh"
    })
    void theReferenceGoesOnlyToAConfirmedAddress(boolean account, boolean confirmed, String place) {
        Letter.About about = new Letter.About(CASE, "PA-7KQM-2XVD-RT9B", account, confirmed);
        Message m = FeedbackLetters.of(letter("FEEDBACK_ANSWERED", "vi", ContactChannel.EMAIL, about, null), URL, KEY);
        assertTrue(m.text().contains(URL + place + "\n"), m.text());
        assertEquals(confirmed, m.text().contains("PA-7KQM"));
        assertEquals(confirmed, m.html().contains("PA-7KQM"));
    }

    @Test
    void aFollowersLetterLeadsToThePublicPageAlone() {
        Message m = FeedbackLetters.of(
                letter("FEEDBACK_RATED", "en", ContactChannel.EMAIL, confirmed(), FOLLOWER), URL, KEY);
        assertTrue(m.text().contains(URL + "/phan-anh/" + CASE));
        assertFalse(m.text().contains("PA-7KQM"));
    }

    @Test
    void theLinkThatEndsLettersIsTheReadersOwn() {
        for (LetterLinks.Reader reader : LetterLinks.Reader.values()) {
            LetterLinks.Target target = new LetterLinks.Target(reader, CASE);
            String token = LetterLinks.token(KEY, target);
            assertEquals(Optional.of(target), LetterLinks.read(KEY, token));
            assertEquals(Optional.empty(), LetterLinks.read("another key".getBytes(StandardCharsets.UTF_8), token));
            assertEquals(Optional.empty(), LetterLinks.read(KEY, swapped(token)), "a complainant's is no follower's");
        }
        for (String wrong : List.of("", ".", "c", "c.", "cAAAA.x", "c\0.x", "ünïcode.x")) {
            assertEquals(Optional.empty(), LetterLinks.read(KEY, wrong), wrong);
        }
    }

    private static String swapped(String token) {
        return (token.startsWith("c") ? "f" : "c") + token.substring(1);
    }

    @Test
    void aLetterIsTriedAfterTwiceAsLongEachTimeForFiveDays() {
        Duration life = Duration.ofDays(5);
        assertEquals(Optional.of(NOW.plusSeconds(60)), LetterTries.next(false, 1, NOW, life, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(480)), LetterTries.next(false, 4, NOW, life, NOW));
        assertEquals(Optional.of(NOW.plus(Duration.ofHours(6))), LetterTries.next(false, 99, NOW, life, NOW));
        assertEquals(Optional.empty(), LetterTries.next(false, 20, NOW.minus(life), life, NOW));
    }

    @Test
    void aCodeIsTriedQuicklyAndNoLongerThanItCounts() {
        Duration life = Duration.ofMinutes(15);
        int tries = 1;
        Optional<Instant> at = Optional.of(NOW);
        for (; at.isPresent(); tries++) {
            Instant last = at.get();
            at = LetterTries.next(true, tries, NOW, life, last);
            at.ifPresent(next -> assertTrue(next.isBefore(NOW.plus(life).plusSeconds(1))));
        }
        assertEquals(9, tries, "after 5, 15, 35 … seconds");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, an@example.org, true",
        "EMAIL, a.b+c@sub.example.vn, true",
        "EMAIL, 'an@example.org,b@example.org', false",
        "EMAIL, 'an@example.org\nBcc: b@example.org', false",
        "EMAIL, An <an@example.org>, false",
        "EMAIL, an@localhost, false",
        "EMAIL, an, false",
        "SMS, 0900000099, true",
        "SMS, +84900000099, true",
        "SMS, an@example.org, false"
    })
    void onlyOneAddressIsAnAddress(ContactChannel channel, String text, boolean is) {
        assertEquals(is, channel.isAddress(text.replace("\\n", "\n")));
    }

    @Test
    void aShortMessageHasNoLinkThatEndsIt() {
        Letter code = letter(FeedbackLetters.CODE, "vi", ContactChannel.SMS, null, null);
        Message m = FeedbackLetters.of(code, URL, KEY);
        assertNull(m.stop());
        assertTrue(m.text().contains("482130"));
    }

    private static Letter.About confirmed() {
        return new Letter.About(CASE, "PA-7KQM-2XVD-RT9B", false, true);
    }

    private static Letter letter(
            String kind,
            String language,
            ContactChannel channel,
            Letter.@Nullable About about,
            @Nullable UUID follower) {
        String address = channel == ContactChannel.EMAIL ? "an@example.org" : "0900000099";
        String detail = about == null ? "482130" : null;
        return new Letter(UUID.randomUUID(), kind, channel, address, language, 1, NOW, 1, detail, about, follower);
    }
}
