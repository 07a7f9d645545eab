package org.motcua.feedback;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Work for the browser: a number that makes SHA-256 of {@code challenge:number} begin with so many zero bits.
 *
 * @param bits about 2^bits tries are needed
 */
@Schema(name = "ProofChallenge")
public record Challenge(String challenge, int bits, Instant expiresAt) {}
