package org.motcua.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody follows a public case from now on; the same answer, if they did already. */
@Schema(name = "FollowReceipt")
public record FollowReceipt(UUID feedback, Instant since) {}
