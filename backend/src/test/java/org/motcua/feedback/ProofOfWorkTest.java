package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work counts when it was done, for a challenge of ours, in time. */
class ProofOfWorkTest {
    private static final byte[] KEY = "k".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final String CHALLENGE = ProofOfWork.challenge(KEY, "r", 8, NOW.plusSeconds(60));

    @Test
    void aSolutionIsFoundAndCounts() {
        assertTrue(ProofOfWork.isSolved(KEY, CHALLENGE, solve(CHALLENGE), NOW));
    }

    @Test
    void anotherNumberDoesNot() {
        long wrong = LongStream.range(0, 10_000)
                .filter(n -> !ProofOfWork.isSolved(KEY, CHALLENGE, n, NOW))
                .findFirst()
                .orElseThrow();
        assertFalse(ProofOfWork.isSolved(KEY, CHALLENGE, wrong, NOW));
    }

    @Test
    void aChallengeEnds() {
        assertFalse(ProofOfWork.isSolved(KEY, CHALLENGE, solve(CHALLENGE), NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "...", "r.0.99999999999.x", "r.8.1764039600", "a.b.c.d"})
    void whatIsNotOursCountsForNothing(String challenge) {
        assertFalse(ProofOfWork.isSolved(KEY, challenge, 0, NOW));
    }

    @Test
    void nobodyMakesItEasier() {
        String easier = CHALLENGE.replaceFirst("\\.8\\.", ".0.");
        assertFalse(ProofOfWork.isSolved(KEY, easier, solve(CHALLENGE), NOW));
    }

    private static long solve(String challenge) {
        return LongStream.iterate(0, n -> n + 1)
                .filter(n -> ProofOfWork.isSolved(KEY, challenge, n, NOW))
                .findFirst()
                .orElseThrow();
    }
}
