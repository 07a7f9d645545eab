package org.motcua.paper;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.tika.Tika;
import org.motcua.paper.api.AttachmentView;
import org.motcua.paper.api.Attachments;
import org.motcua.paper.api.NewFile;
import org.motcua.paper.api.PaperConfig;
import org.motcua.paper.api.StoredFile;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Workers;

@ApplicationScoped
class AttachmentService implements Attachments, PanacheRepositoryBase<Attachment, UUID> {
    private static final String ERASE = """
            with gone as (delete from attachment where subject = ?1 returning id)
            insert into attachment_erasure (id) select id from gone""";
    private final FileStore store;
    private final PaperConfig config;
    private final Tika tika = new Tika();

    AttachmentService(FileStore store, PaperConfig config) {
        this.store = store;
        this.config = config;
    }

    @Override
    public Uni<Kept> keep(NewFile file) {
        return Workers.onWorker(() -> check(file))
                .call(kept -> Workers.onWorker(() -> {
                    store.keep(kept.id(), file.path());
                    return kept;
                }));
    }

    @Override
    public Uni<AttachmentView> add(UUID subject, String paper, Kept file, String by, Instant at) {
        Attachment a = new Attachment();
        a.id = file.id();
        a.subject = subject;
        a.paper = paper;
        a.fileName = file.fileName();
        a.mediaType = file.mediaType();
        a.size = file.size();
        a.sha256 = file.sha256();
        a.addedBy = by;
        a.addedAt = at;
        return count("subject = ?1 and removedAt is null", subject)
                .invoke(n -> {
                    if (n >= config.maxFiles()) {
                        throw ProblemException.of(PaperProblem.TOO_MANY, Map.of("max", config.maxFiles()));
                    }
                })
                .chain(() -> persist(a))
                .map(Attachment::view);
    }

    @Override
    public Uni<AttachmentView> remove(UUID subject, UUID id, Instant at) {
        return find(subject, id).invoke(a -> a.removedAt = at).map(Attachment::view);
    }

    @Override
    public Uni<Void> erase(UUID subject) {
        return getSession()
                .chain(s -> s.createNativeQuery(ERASE).setParameter(1, subject).executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AttachmentView>> of(UUID subject) {
        return list("subject = ?1 and removedAt is null order by addedAt, id", subject)
                .map(all -> all.stream().map(Attachment::view).toList());
    }

    @Override
    public Uni<StoredFile> open(UUID subject, UUID id) {
        return find(subject, id).map(a -> new StoredFile(a.view(), store.open(a.id)));
    }

    private Uni<Attachment> find(UUID subject, UUID id) {
        return find("id = ?1 and subject = ?2 and removedAt is null", id, subject)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(PaperProblem.NOT_FOUND));
    }

    private Kept check(NewFile file) {
        try {
            long size = Files.size(file.path());
            if (size == 0) {
                throw ProblemException.of(PaperProblem.EMPTY);
            }
            if (size > config.maxBytes()) {
                throw ProblemException.of(
                        PaperProblem.TOO_LARGE, Map.of("maxMegabytes", config.maxBytes() / 1_048_576));
            }
            String type = tika.detect(file.path());
            if (!config.acceptedTypes().contains(type)) {
                throw ProblemException.of(PaperProblem.TYPE_NOT_ACCEPTED, Map.of("found", type));
            }
            return new Kept(Ids.next(), safeName(file.fileName()), type, size, sha256(file.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name, composed, without control characters, at most 200 characters. */
    static String safeName(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(base, Normalizer.Form.NFC)
                .replaceAll("\\p{C}", "")
                .strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(200, clean.length()));
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
