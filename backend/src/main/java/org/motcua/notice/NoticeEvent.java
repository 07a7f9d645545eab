package org.motcua.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;

/** What happened to a notice. */
sealed interface NoticeEvent extends EventData {

    /** Written or changed at the desk; readers see nothing of it yet. */
    record Edited(NoticeContent content) implements NoticeEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "NOTICE_EDITED";
        }
    }

    /** @param late planned downtime announced later than the law asks */
    record Published(NoticeContent content, boolean late) implements NoticeEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "NOTICE_PUBLISHED";
        }
    }

    record Withdrawn(@Nullable String reason) implements NoticeEvent {
        @Override
        @JsonIgnore
        public String type() {
            return "NOTICE_WITHDRAWN";
        }
    }
}
