package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;

/**
 * A dossier as it stands: the fold of its events. Nothing changes it but {@link DossierEvent#applyTo}, and, while it is a draft,
 * its owner's own writing. What lies in JSON columns is replaced and never changed in place: Hibernate is told so, and copies none of it.
 */
@Entity
@Table(name = "dossier")
@NullUnmarked
class Dossier {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    DossierState state;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_version")
    UUID procedureVersion;

    @Column(name = "competent_agency")
    String competentAgency;

    @Column(name = "receiving_agency")
    String receivingAgency;

    String owner;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Applicant applicant;

    @Column(name = "applicant_name")
    String applicantName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Contact contact = Contact.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Delivery delivery = Delivery.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    JsonNode form = JsonNodeFactory.instance.objectNode();

    @Column(name = "filing_reference")
    String filingReference;

    @Column(name = "status_token")
    String statusToken;

    @Column(name = "dossier_code")
    String dossierCode;

    Integer step;

    @Column(name = "step_code")
    String stepCode;

    @Column(name = "step_role")
    @Enumerated(EnumType.STRING)
    Role stepRole;

    @Column(name = "holding_agency")
    String holdingAgency;

    String assignee;

    @Column(name = "assignee_name")
    String assigneeName;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "clock_started_at")
    Instant clockStartedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "original_due_at")
    Instant originalDueAt;

    @Column(name = "step_started_at")
    Instant stepStartedAt;

    @Column(name = "step_due_at")
    Instant stepDueAt;

    @Column(name = "queue_due_at")
    Instant queueDueAt;

    @Column(name = "channel_rank")
    short channelRank;

    @Column(name = "paused_at")
    Instant pausedAt;

    @Column(name = "state_before_pause")
    @Enumerated(EnumType.STRING)
    DossierState stateBeforePause;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Supplement supplement;

    @Column(name = "supplement_requests")
    int supplementRequests;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Dues dues = Dues.NONE;

    /** Level of assurance of the account that filed it; null for what came on paper. */
    Integer assurance;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Postal postal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Opinion.Opinions opinions = Opinion.Opinions.NONE;

    @Column(name = "opinion_agencies")
    String[] opinionAgencies = {};

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Progress progress = Progress.NONE;

    @Column(name = "search_text")
    String searchText = "";

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Extension extension;

    int extensions;

    /** What this run of its clocks has been told about already: {@link Alert#key}. */
    @Column(name = "told_alerts")
    String[] toldAlerts = {};

    /** When the next alert comes due; worked out after every event, not told by one. */
    @Column(name = "next_alert_at")
    Instant nextAlertAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** When the draft will be thrown away; null until that was announced. */
    @Column(name = "expires_at")
    Instant expiresAt;

    /** When clocks stood still, since the beginning; a clock counts those since its own. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Pauses pauses = Pauses.NONE;

    /** When the time for taking it in began: at its filing, its hand-over by the post, or its supplement. */
    @Column(name = "intake_started_at")
    Instant intakeStartedAt;

    Dossier() {}

    Dossier(UUID id) {
        this.id = id;
    }

    /** Filed and not yet decided: some clock runs. */
    boolean isRunning() {
        return submittedAt != null && decidedAt == null && finishedAt == null;
    }

    boolean isOwnedBy(String subject) {
        return owner != null && owner.equals(subject);
    }

    /** The dossier lies at this step from now on. */
    void enter(int index, ProcessStep at, Instant when, Instant due) {
        step = index;
        stepCode = at.code();
        stepRole = at.role();
        holdingAgency = at.agencyFor(receivingAgency, competentAgency);
        assignee = null;
        assigneeName = null;
        stepStartedAt = when;
        stepDueAt = due;
        queueDueAt = due;
        progress = progress.entered(index, when);
        forgetAlerts(Alert.Clock.STEP);
    }

    boolean wasTold(Alert alert) {
        return Arrays.asList(toldAlerts).contains(alert.key());
    }

    void rememberAlert(Alert alert) {
        toldAlerts = Stream.concat(Arrays.stream(toldAlerts), Stream.of(alert.key()))
                .distinct()
                .toArray(String[]::new);
    }

    /** The clock starts anew, and so do its alerts. */
    void forgetAlerts(Alert.Clock clock) {
        toldAlerts = Arrays.stream(toldAlerts)
                .filter(key -> !key.startsWith(Alert.prefix(clock)))
                .toArray(String[]::new);
    }

    /** Clocks stand still; where it stood is remembered. */
    void pause(DossierState as, Instant when) {
        stateBeforePause = state;
        state = as;
        pausedAt = when;
    }

    /** Clocks go on with the due moments that the pause has moved. */
    void resume(Instant due, Instant stepDue, Instant when) {
        pauses = pauses.and(pausedAt, when, state);
        state = stateBeforePause;
        stateBeforePause = null;
        pausedAt = null;
        dueAt = due;
        stepDueAt = stepDue;
        queueDueAt = stepDue;
    }

    void finish(DossierState as, Instant when) {
        state = as;
        finishedAt = when;
        dues = dues.ended(when);
        stepRole = null;
        assignee = null;
        assigneeName = null;
        queueDueAt = null;
        pausedAt = null;
        stateBeforePause = null;
    }
}
