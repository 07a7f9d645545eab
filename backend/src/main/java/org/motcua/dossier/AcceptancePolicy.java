package org.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;

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

    static List<DossierEvent> accepted(Case c, LocalDate day, long serial, @Nullable String note) {
        Dossier d = c.dossier();
        List<DossierEvent> happened = new ArrayList<>();
        happened.add(new IntakeEvent.Accepted(
                code(d.receivingAgency, day, serial), c.settlementDue(), c.step(0), c.stepDue(c.step(0)), note));
        long amount = c.procedure().amountDue(d.channel.name());
        if (amount > 0 && c.procedure().feeGate() != Procedure.FeeGate.NONE) {
            Payment.Gate gate = c.procedure().feeGate() == Procedure.FeeGate.BEFORE_RETURN
                    ? Payment.Gate.RETURN
                    : Payment.Gate.PROCESSING;
            happened.add(new PaymentEvent.PaymentRequired(
                    new Payment(amount, gate, c.procedure().fees().get(0).name().vi(), c.now(), null, null, null)));
        }
        return happened;
    }
}
