package org.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeInputs;

/** What an acceptance yields: the code, the due moments, and what must be paid. Pure. */
final class AcceptancePolicy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private AcceptancePolicy() {}

    /** {@code <agency>-<yyMMdd>-<serial, at least four digits>} (TT 01/2018/TT-VPCP Điều 19, written most significant first). */
    static String code(String agency, LocalDate day, long serial) {
        return "%s-%s-%04d".formatted(agency, DAY.format(day), serial);
    }

    /** Post is handed over once. */
    static @Nullable DossierProblem refusesHandOver(Case c) {
        return c.dossier().postal.handedOverAt() == null ? null : DossierProblem.ACTION_NOT_ALLOWED;
    }

    static @Nullable DossierProblem refusesAccepting(Case c) {
        return c.isPostal() && c.dossier().postal.handedOverAt() == null ? DossierProblem.HAND_OVER_FIRST : null;
    }

    static List<DossierEvent> handedOver(Case c, @Nullable String note) {
        List<DossierEvent> happened = new ArrayList<>();
        happened.add(new IntakeEvent.HandedOver(c.now(), c.intakeDue(), note));
        happened.addAll(PaymentPolicy.onHandOver(c));
        return happened;
    }

    static List<DossierEvent> accepted(Case c, LocalDate day, long serial, IntakeRequests.Acceptance in) {
        List<DossierEvent> happened = new ArrayList<>();
        happened.add(new IntakeEvent.Accepted(
                code(c.dossier().receivingAgency, day, serial),
                c.settlementDue(),
                c.step(0),
                c.stepDue(c.step(0)),
                in.note()));
        happened.addAll(PaymentPolicy.onAcceptance(c, new FeeInputs(in.categories(), in.quantities())));
        return happened;
    }
}
