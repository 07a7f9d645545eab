package org.motcua.payment.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Cash that a postal agent brings: announced by the agent, counted and confirmed, or refused, by a cashier. */
@Entity
@Table(name = "payment_handover")
@NullUnmarked
class Handover {
    @Id
    UUID id;

    String agency;
    String agent;

    @Column(name = "agent_name")
    String agentName;

    long amount;

    @Enumerated(EnumType.STRING)
    HandoverState state;

    @Column(name = "announced_at")
    Instant announcedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    String cashier;

    @Column(name = "cashier_name")
    String cashierName;

    UUID shift;
    Long counted;
    String note;

    Handover() {}

    Handover(String agency, Actor agent, long amount, Instant at) {
        this.id = Ids.next();
        this.agency = agency;
        this.agent = agent.subject();
        this.agentName = agent.displayName();
        this.amount = amount;
        this.state = HandoverState.ANNOUNCED;
        this.announcedAt = at;
    }

    /** @return whether the cash was taken over: only when it is what was announced */
    boolean decide(long found, String why, Shift into, Actor by, Instant at) {
        if (state != HandoverState.ANNOUNCED) {
            throw ProblemException.of(DeskProblem.HANDOVER_DECIDED);
        }
        boolean right = found == amount;
        if (!right && (why == null || why.isBlank())) {
            throw ProblemException.of(DeskProblem.NOTE_NEEDED);
        }
        state = right ? HandoverState.CONFIRMED : HandoverState.REFUSED;
        shift = right ? into.id : null;
        counted = found;
        note = why;
        cashier = by.subject();
        cashierName = by.displayName();
        decidedAt = at;
        return right;
    }
}
