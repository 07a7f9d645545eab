package org.motcua.paper.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that belongs to a dossier.
 *
 * @param paper code of the paper it is, as the procedure lists it
 * @param mediaType found in the file itself, not what the client said
 * @param size bytes
 */
@Schema(name = "Attachment")
public record AttachmentView(
        UUID id, String paper, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}
