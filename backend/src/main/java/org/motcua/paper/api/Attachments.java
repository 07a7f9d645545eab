package org.motcua.paper.api;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files of a subject (a dossier). The caller has checked who may. */
public interface Attachments {
    /** A file that passed the checks and whose bytes are kept, not yet anybody's. */
    record Kept(UUID id, String fileName, String mediaType, long size, String sha256) {}

    /** Checks size and real type, and keeps the bytes; off the event loop and outside any transaction. Fails with 413, 415 or 422 {@code paper.…}. */
    Uni<Kept> keep(NewFile file);

    /** Gives a kept file to a subject, in the caller's transaction. */
    Uni<AttachmentView> add(UUID subject, String paper, Kept file, String by, Instant at);

    /** Takes a file away from a subject, in the caller's transaction; its bytes stay for the log. Fails with 404 {@code paper.not-found}. */
    Uni<AttachmentView> remove(UUID subject, UUID id, Instant at);

    /** Takes all files away from a subject for good, those removed before too, in the caller's transaction; their bytes follow. */
    Uni<Void> erase(UUID subject);

    Uni<List<AttachmentView>> of(UUID subject);

    /** Fails with 404 {@code paper.not-found}. */
    Uni<StoredFile> open(UUID subject, UUID id);
}
