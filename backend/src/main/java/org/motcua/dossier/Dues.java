package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.motcua.dossier.api.Due;

/** What is and what was owed for a dossier, oldest first. */
record Dues(List<Due> items) {
    static final Dues NONE = new Dues(List.of());

    Dues {
        items = items == null ? List.of() : List.copyOf(items);
    }

    Dues and(Due more) {
        List<Due> all = new ArrayList<>(items);
        all.add(more);
        return new Dues(all);
    }

    Dues with(UUID id, UnaryOperator<Due> change) {
        return new Dues(
                items.stream().map(d -> d.id().equals(id) ? change.apply(d) : d).toList());
    }

    /** Nothing is owed any more for a dossier that has come to its end. */
    Dues ended(Instant at) {
        return new Dues(
                items.stream().map(d -> d.owed() ? d.cancelled(at, null) : d).toList());
    }

    Optional<Due> owed(UUID id) {
        return items.stream().filter(d -> d.id().equals(id) && d.owed()).findFirst();
    }

    boolean isOwed() {
        return items.stream().anyMatch(Due::owed);
    }

    /** Something beside this due keeps the dossier from going on. */
    boolean standsStillWithout(UUID id) {
        return items.stream().filter(Predicate.not(d -> d.id().equals(id))).anyMatch(d -> d.owed() && stops(d));
    }

    /** The clocks stand still for it. */
    static boolean stops(Due due) {
        return due.gate() != Due.Gate.RETURN;
    }
}
