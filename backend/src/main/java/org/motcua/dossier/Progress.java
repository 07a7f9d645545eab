package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which steps were entered when; the last is the current one. */
public record Progress(List<Entry> entries) {
    static final Progress NONE = new Progress(List.of());

    /** A step, by its place in the process, and when it began. */
    public record Entry(int step, Instant at) {}

    public Progress {
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    Progress entered(int step, Instant at) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(step, at));
        return new Progress(all);
    }
}
