package org.motcua.payment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;

/** What has to happen so that the obligations of a dossier are what its dues say. Once it has happened, nothing has to any more. Pure. */
final class ObligationPolicy {
    private static final Set<DossierState> ENDED = EnumSet.of(DossierState.WITHDRAWN, DossierState.REFUSED);

    private ObligationPolicy() {}

    /** An obligation as it is kept. */
    record Known(UUID id, ObligationState state, @Nullable String dossierCode, boolean refundNeeded) {}

    /** A paid obligation whose money may have to be paid back. */
    record Need(UUID obligation, RefundWhy why) {}

    /**
     * What has to happen.
     *
     * @param rename whether the dossier has another code than its obligations say
     */
    record Plan(List<Due> raise, List<UUID> cancel, List<Need> needs, boolean rename) {
        boolean isEmpty() {
            return raise.isEmpty() && cancel.isEmpty() && needs.isEmpty() && !rename;
        }
    }

    /** Dues that were met or cancelled before anybody raised them are history: no money of theirs is in the books. */
    static Plan plan(List<Due> dues, DossierDues.Party party, List<Known> kept) {
        Map<UUID, Known> known = kept.stream().collect(Collectors.toMap(Known::id, Function.identity()));
        boolean ended = ENDED.contains(party.state());
        List<Due> raise = new ArrayList<>();
        List<UUID> cancel = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (Due due : dues) {
            Known k = known.get(due.id());
            boolean owed = due.owed() && !ended;
            if (k == null) {
                if (owed) {
                    raise.add(due);
                }
            } else if (k.state() == ObligationState.OWED && !owed && due.met() == null) {
                cancel.add(k.id());
            } else if (k.state() == ObligationState.PAID && !k.refundNeeded() && (ended || due.cancelledAt() != null)) {
                needs.add(new Need(k.id(), ended ? RefundWhy.DOSSIER_ENDED : RefundWhy.DUE_CANCELLED));
            }
        }
        return new Plan(raise, cancel, needs, renamed(kept, party));
    }

    private static boolean renamed(List<Known> kept, DossierDues.Party party) {
        return kept.stream().anyMatch(k -> !Objects.equals(k.dossierCode(), party.dossierCode()));
    }
}
