package org.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Sentences to begin an answer with. */
@Entity
@Table(name = "feedback_template")
@NullUnmarked
class FeedbackTemplate {
    @Id
    UUID id;

    String agency;
    String title;
    String content;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    @Column(name = "retired_at")
    Instant retiredAt;
}
