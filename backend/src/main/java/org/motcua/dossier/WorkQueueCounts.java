package org.motcua.dossier;

import java.util.List;

/** How much waits in each of the caller's queues. */
public record WorkQueueCounts(List<WorkQueueCount> items) {

    /** {@code count} stops at a thousand for each agency, role and state. */
    public record WorkQueueCount(String name, long count) {}
}
