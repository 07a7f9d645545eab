package org.motcua.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.shared.Ids;
import org.motcua.shared.JsonColumns;

/** Appends to the log, inside the caller's transaction. */
@ApplicationScoped
public class EventLog {

    public Uni<Void> append(UUID subject, EventStamp stamp, List<? extends EventData> happened) {
        Object[] rows = happened.stream()
                .map(e -> new LoggedEvent(Ids.next(), subject, e.type(), stamp, JsonColumns.MAPPER.valueToTree(e)))
                .toArray();
        return Panache.getSession().chain(s -> s.persistAll(rows));
    }
}
