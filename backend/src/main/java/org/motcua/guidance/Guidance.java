package org.motcua.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Folding;
import org.motcua.shared.Ids;

/** What was said to somebody; never changed. */
@Entity
@Immutable
@Table(name = "guidance")
@NullUnmarked
class Guidance {
    @Id
    UUID id;

    String agency;

    @Enumerated(EnumType.STRING)
    GuidanceChannel channel;

    String procedure;
    String asker;
    String question;
    String advice;
    String folded;
    String officer;

    @Column(name = "officer_name")
    String officerName;

    @Column(name = "given_at")
    Instant givenAt;

    Guidance() {}

    static Guidance of(GuidanceRequest in, String procedureName, Actor by, Instant at) {
        Guidance g = new Guidance();
        g.id = Ids.next();
        g.agency = in.agency();
        g.channel = in.channel();
        g.procedure = in.procedure() == null || in.procedure().isBlank() ? null : in.procedure();
        g.asker = in.asker().strip();
        g.question = in.question().strip();
        g.advice = in.advice().strip();
        g.folded = Folding.fold(String.join(" ", g.asker, g.question, g.advice, procedureName));
        g.officer = by.subject();
        g.officerName = by.displayName();
        g.givenAt = at;
        return g;
    }
}
