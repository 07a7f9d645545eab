package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.motcua.event.EventData;

/** A template was written or retired. */
record FeedbackTemplateEvent(boolean retired, String agency, String title, String content) implements EventData {
    @Override
    @JsonIgnore
    public String type() {
        return retired ? "FEEDBACK_TEMPLATE_RETIRED" : "FEEDBACK_TEMPLATE_WRITTEN";
    }
}
