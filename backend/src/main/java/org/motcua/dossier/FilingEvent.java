package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Role;
import org.motcua.shared.Folding;

/** What the applicant, or who files for it, does before an officer has looked: the draft, the filing, the papers. */
sealed interface FilingEvent extends DossierEvent {

    record Drafted(
            String procedureCode,
            UUID procedureVersion,
            Channel channel,
            String competentAgency,
            String receivingAgency,
            @Nullable String owner,
            Applicant applicant,
            Contact contact)
            implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.DRAFT;
            d.procedureCode = procedureCode;
            d.procedureVersion = procedureVersion;
            d.channel = channel;
            d.channelRank = channel.rank();
            d.competentAgency = competentAgency;
            d.receivingAgency = receivingAgency;
            d.holdingAgency = receivingAgency;
            d.owner = owner;
            d.applicant = applicant;
            d.applicantName = applicant.displayName();
            d.contact = contact;
            d.createdAt = stamp.at();
        }
    }

    /** A draft thrown away by its owner; its row is gone. */
    record Discarded() implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {}
    }

    /** A draft that nobody has touched for long: it will be thrown away then, unless somebody does. */
    record ExpiryAnnounced(Instant expiresAt) implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.expiresAt = expiresAt;
        }
    }

    /** A draft thrown away by the system, as announced; its row is gone. */
    record Expired() implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {}
    }

    /** Filed: what was declared is kept here for ever, whatever is supplemented later. */
    record Submitted(
            String filingReference,
            String statusToken,
            JsonNode form,
            Contact contact,
            Delivery delivery,
            @Nullable Postal postal,
            Instant intakeDueAt,
            @Nullable Integer assurance)
            implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.SUBMITTED;
            d.filingReference = filingReference;
            d.statusToken = statusToken;
            d.form = form;
            d.contact = contact;
            d.delivery = delivery;
            d.postal = postal;
            d.assurance = assurance;
            d.submittedAt = stamp.at();
            d.expiresAt = null;
            d.intakeStartedAt = stamp.at();
            d.stepRole = Role.INTAKE_OFFICER;
            d.holdingAgency = d.receivingAgency;
            d.queueDueAt = intakeDueAt;
            d.searchText = Folding.fold(filingReference + " " + d.applicantName);
        }
    }

    /** Papers change nothing of the dossier, but that a draft is still wanted; the log tells when each came and went. */
    record PaperAdded(UUID attachment, String paper, String fileName, long size, String sha256) implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.expiresAt = null;
        }

        @Override
        public String note() {
            return fileName;
        }
    }

    record PaperRemoved(UUID attachment, String paper, String fileName) implements FilingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.expiresAt = null;
        }

        @Override
        public String note() {
            return fileName;
        }
    }
}
