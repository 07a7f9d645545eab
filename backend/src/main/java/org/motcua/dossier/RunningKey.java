package org.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;

/** Where a walk through the dossiers under way stands. */
record RunningKey(String agency, UUID id) {
    static final RunningKey START = new RunningKey("", new UUID(0, 0));

    static RunningKey of(Dossier d) {
        return new RunningKey(d.competentAgency, d.id);
    }

    static RunningKey parse(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 2);
        try {
            return key.isEmpty() ? START : new RunningKey(key.get(0), UUID.fromString(key.get(1)));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    String cursor() {
        return Cursor.encode(agency, id);
    }
}
