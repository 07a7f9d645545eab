package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opinion asked of another agency (NĐ 61/2018 Điều 19.5): content, deadline, and the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Opinion(
        UUID id,
        String agency,
        String question,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Integer workingDays) {

    boolean isOpen() {
        return answeredAt == null;
    }

    Opinion answered(String text, String by, Instant at) {
        return new Opinion(id, agency, question, askedBy, askedAt, dueAt, text, by, at, workingDays);
    }

    Opinion dueAt(Instant moved) {
        return new Opinion(id, agency, question, askedBy, askedAt, moved, answer, answeredBy, answeredAt, workingDays);
    }

    /** All opinions of a dossier, oldest first. */
    record Opinions(List<Opinion> items) {
        static final Opinions NONE = new Opinions(List.of());
    }
}
