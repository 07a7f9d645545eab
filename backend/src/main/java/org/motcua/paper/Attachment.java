package org.motcua.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.paper.api.AttachmentView;

@Entity
@Table(name = "attachment")
@NullUnmarked
class Attachment {
    @Id
    UUID id;

    UUID subject;
    String paper;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    long size;
    String sha256;

    @Column(name = "added_by")
    String addedBy;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "removed_at")
    Instant removedAt;

    AttachmentView view() {
        return new AttachmentView(id, paper, fileName, mediaType, size, sha256, addedAt);
    }
}
