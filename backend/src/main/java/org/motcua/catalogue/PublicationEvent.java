package org.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;

/** What happens to a publication decision, as the log keeps it; the decision's id is the subject. */
sealed interface PublicationEvent extends EventData {

    /** The time for bringing the catalogue up to date began. */
    record Recorded(
            String agency,
            String number,
            LocalDate signedOn,
            String issuer,
            Instant receivedAt,
            List<String> published,
            List<String> amended,
            List<String> abolished,
            Instant dueAt)
            implements PublicationEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "PUBLICATION_DECISION_RECORDED";
        }
    }

    /** Another version of the calendar came into force. */
    record DueMoved(String calendar, Instant from, Instant to) implements PublicationEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "PUBLICATION_DECISION_DUE_MOVED";
        }
    }

    /** The catalogue is up to date. */
    record Completed(boolean late, @Nullable String note) implements PublicationEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "PUBLICATION_DECISION_COMPLETED";
        }
    }
}
