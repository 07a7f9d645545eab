package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** The one complete request to supplement, and what its answer does to the clocks (NĐ 61/2018 Điều 17, 19.4). Pure. */
final class SupplementPolicy {
    private SupplementPolicy() {}

    static boolean mayAsk(Case c) {
        return isSuperior(c) || (isBeforeAcceptance(c) ? c.atReceiving(Role.INTAKE_OFFICER) : c.holdsStep());
    }

    /** Once in a stage; a second time is a superior's to ask. */
    static @Nullable DossierProblem refusesAsking(Case c) {
        Supplement last = c.dossier().supplement;
        boolean asked = last != null && (last.stage() == Supplement.Stage.INTAKE) == isBeforeAcceptance(c);
        return asked && !isSuperior(c) ? DossierProblem.SUPERIOR_NEEDED : null;
    }

    /** Nothing is refused while the applicant still has time to supplement it, nor once it has been accepted. */
    static @Nullable DossierProblem refusesRefusing(Case c) {
        if (c.dossier().acceptedAt != null && c.dossier().state == DossierState.PAYMENT_REQUIRED) {
            return DossierProblem.ACTION_NOT_ALLOWED;
        }
        boolean waiting = c.dossier().state == DossierState.SUPPLEMENT_REQUIRED
                && !c.now().isAfter(c.dossier().supplement.dueAt());
        return waiting ? DossierProblem.STILL_TIME : null;
    }

    private static boolean isBeforeAcceptance(Case c) {
        return c.dossier().state == DossierState.SUBMITTED;
    }

    private static boolean isSuperior(Case c) {
        return c.isSuperior(isBeforeAcceptance(c) ? c.dossier().receivingAgency : c.dossier().holdingAgency);
    }

    static IntakeEvent.SupplementRequested requested(Case c, SupplementRequest in) {
        if (in.fields().isEmpty() && in.papers().isEmpty()) {
            throw ProblemException.of(DossierProblem.SUPPLEMENT_EMPTY);
        }
        requireKnown(c.procedure(), in);
        Supplement.Stage stage = isBeforeAcceptance(c) ? Supplement.Stage.INTAKE : Supplement.Stage.PROCESSING;
        Instant due =
                c.calendar().dueAt(DossierClocks.supplementLimit(c, c.now()).limit(), c.now());
        boolean repeated =
                c.dossier().supplement != null && c.dossier().supplement.stage() == stage;
        return new IntakeEvent.SupplementRequested(
                new Supplement(stage, in.reason(), in.legalBasis(), in.fields(), in.papers(), c.now(), due, null, null),
                repeated);
    }

    /** Before acceptance a fresh intake clock; after it the limit anew, or moved on, as the procedure says. */
    static IntakeEvent.SupplementAnswered answered(Case c, JsonNode form, @Nullable String note) {
        if (c.dossier().supplement.stage() == Supplement.Stage.INTAKE) {
            return new IntakeEvent.SupplementAnswered(form, note, null, null, c.intakeDue());
        }
        if (c.procedure().supplement().effect() == Procedure.Supplement.Effect.RESUME) {
            return new IntakeEvent.SupplementAnswered(form, note, null, c.settlementAfterPause(), c.stepAfterPause());
        }
        return new IntakeEvent.SupplementAnswered(
                form, note, c.now(), c.settlementDue(), c.stepDue(c.step(c.dossier().step)));
    }

    private static void requireKnown(Procedure p, SupplementRequest in) {
        Stream<String> strangers = Stream.concat(
                in.fields().stream()
                        .map(Supplement.Fault::name)
                        .filter(f -> !p.form().ui().fields().containsKey(f)),
                in.papers().stream()
                        .map(Supplement.Fault::name)
                        .filter(x -> p.paper(x).isEmpty()));
        List<String> unknown = strangers.toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(DossierProblem.SUPPLEMENT_UNKNOWN, Map.of("name", String.join(", ", unknown)));
        }
    }
}
