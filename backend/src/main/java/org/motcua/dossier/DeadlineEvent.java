package org.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventStamp;

/** What follows from a clock: alerts, which the system itself raises, and the one extension with its apology. */
sealed interface DeadlineEvent extends DossierEvent {

    /** Asked for by an officer; nothing moves yet. */
    record ExtensionRequested(Extension extension) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.extension = extension;
        }

        @Override
        public String note() {
            return extension.reason();
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** The apology is out and the due moment moves; the first one stays on record. */
    record ExtensionApproved(Extension extension) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.extension = extension;
            d.extensions++;
            d.dueAt = extension.dueAt();
            d.forgetAlerts(Alert.Clock.SETTLEMENT);
        }

        @Override
        public String note() {
            return extension.reason();
        }
    }

    record ExtensionDeclined(Extension extension) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.extension = extension;
        }

        @Override
        public @Nullable String note() {
            return extension.answer();
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record DueSoon(Alert.Clock clock, Instant dueAt) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.rememberAlert(Alert.dueSoon(clock, dueAt));
        }

        @Override
        public boolean isForOfficers() {
            return true;
        }
    }

    /** What is late is no longer due soon: a job that comes late tells only this. */
    record BecameLate(Alert.Clock clock, Instant dueAt) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.rememberAlert(Alert.dueSoon(clock, dueAt));
            d.rememberAlert(Alert.late(clock, dueAt));
        }
    }

    /** @param to the subjects of the officers reminded; empty when nobody holds the role today */
    record Reminded(Alert.Clock clock, Alert.Level level, Instant dueAt, List<String> to) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.rememberAlert(Alert.reminder(clock, level, dueAt));
        }

        @Override
        public boolean isForOfficers() {
            return true;
        }
    }

    /** The applicant's time to supplement is over; the one-stop office may close it.
     *
     * @param to the subjects of the officers told
     */
    record SupplementLapsed(Instant dueAt, List<String> to) implements DeadlineEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.rememberAlert(Alert.lapsed(dueAt));
        }
    }
}
