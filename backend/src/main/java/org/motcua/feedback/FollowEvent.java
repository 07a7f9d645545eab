package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.motcua.event.EventData;

/** What happens to somebody's following of a public case. The address stays out of the log, which never forgets. */
sealed interface FollowEvent extends EventData {
    record Begun(UUID feedback) implements FollowEvent {}

    record Ended(UUID feedback) implements FollowEvent {}

    @Override
    @JsonIgnore
    default String type() {
        return this instanceof Begun ? "FEEDBACK_FOLLOWING_BEGUN" : "FEEDBACK_FOLLOWING_ENDED";
    }
}
