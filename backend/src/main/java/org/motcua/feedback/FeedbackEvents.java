package org.motcua.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.motcua.event.EventQueries;
import org.motcua.event.EventStamp;
import org.motcua.shared.JsonColumns;

/** Reading of feedback events from the log, and the fold that makes a case of them. Pure. */
final class FeedbackEvents {
    private static final Map<String, Class<?>> BY_TYPE = Arrays.stream(FeedbackEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(FeedbackEvent::typeOf, Function.identity()));

    private FeedbackEvents() {}

    static FeedbackEvent read(String type, JsonNode data) {
        Class<?> event = BY_TYPE.get(type);
        if (event == null) {
            throw new IllegalArgumentException("unknown event " + type);
        }
        try {
            return (FeedbackEvent) JsonColumns.MAPPER.treeToValue(data, event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("unreadable " + type, e);
        }
    }

    static void apply(Feedback f, EventStamp stamp, List<? extends FeedbackEvent> happened) {
        happened.forEach(e -> e.applyTo(f, stamp));
        f.updatedAt = stamp.at();
    }

    /** The case that the log tells of. */
    static Feedback replay(UUID id, List<EventQueries.Entry> log) {
        Feedback f = new Feedback(id);
        log.forEach(entry -> apply(f, entry.stamp(), List.of(read(entry.type(), entry.data()))));
        return f;
    }
}
