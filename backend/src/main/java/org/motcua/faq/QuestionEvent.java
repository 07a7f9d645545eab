package org.motcua.faq;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;

/** What happened to a question. */
sealed interface QuestionEvent extends EventData {

    /** Written or changed at the desk; readers see nothing of it yet. */
    record Edited(QuestionContent content) implements QuestionEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "QUESTION_EDITED";
        }
    }

    record Published(int version, QuestionContent content) implements QuestionEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "QUESTION_PUBLISHED";
        }
    }

    record Withdrawn(@Nullable String reason) implements QuestionEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "QUESTION_WITHDRAWN";
        }
    }

    /** A reader found it useful, or not; nobody knows who. */
    record Rated(boolean useful) implements QuestionEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "QUESTION_RATED";
        }
    }
}
