package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.Pause;
import org.motcua.dossier.api.DossierState;

/** When a dossier's clocks stood still, oldest first. */
public record Pauses(List<Pause> items) {
    static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        items = items == null ? List.of() : List.copyOf(items);
    }

    Pauses and(Instant from, Instant to, DossierState as) {
        List<Pause> all = new ArrayList<>(items);
        all.add(new Pause(from, to, reason(as)));
        return new Pauses(all);
    }

    /** Those of a clock that began at {@code from} and ended before {@code to}, if it has ended. */
    List<Pause> between(Instant from, @Nullable Instant to) {
        return items.stream()
                .filter(p -> !p.from().isBefore(from) && (to == null || p.from().isBefore(to)))
                .toList();
    }

    private static Pause.Reason reason(DossierState as) {
        return switch (as) {
            case SUPPLEMENT_REQUIRED -> Pause.Reason.SUPPLEMENT;
            case PAYMENT_REQUIRED -> Pause.Reason.PAYMENT;
            default -> Pause.Reason.SUSPENSION;
        };
    }
}
