package org.motcua.dossier;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letter as the system drafts it. */
@Schema(name = "ExtensionProposal")
public record ExtensionProposal(
        @Schema(
                description =
                        "A reason drawn from what the system knows, in the letter's language, for the officer to complete")
        String reason,

        @Schema(description = "When the steps still to be done can be done")
        Instant dueAt,

        @Schema(description = "The due moment that would move")
        Instant oldDueAt,

        @Schema(description = "Whether less than one working day is left: still recorded, but as late")
        boolean late) {}
