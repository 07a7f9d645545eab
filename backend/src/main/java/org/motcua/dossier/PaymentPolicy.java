package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.fee.FeeAssessment;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.catalogue.api.fee.FeeInputs;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** What is owed, who may change it, what waits for it, and what paying it yields. Pure but for identifiers. */
final class PaymentPolicy {
    private static final LocalizedText STATED = new LocalizedText("Phí, lệ phí", "Fee");
    private static final LocalizedText DUTY = new LocalizedText("Thuế và nghĩa vụ tài chính khác", "Tax or other duty");

    private PaymentPolicy() {}

    static @Nullable DossierProblem refusesWhileOwed(Case c) {
        return c.dossier().dues.isOwed() ? DossierProblem.PAYMENT_FIRST : null;
    }

    /** What is charged before acceptance is the procedure's own fee alone. */
    static @Nullable DossierProblem refusesRequiring(Case c) {
        return c.dossier().acceptedAt == null ? DossierProblem.ACTION_NOT_ALLOWED : null;
    }

    /** The counter that collects, and who works on the dossier. */
    static boolean mayChange(Case c) {
        return c.atReceiving(Role.INTAKE_OFFICER) || c.holdsStep() || c.isSuperior(c.dossier().holdingAgency);
    }

    static @Nullable DossierProblem refusesChanging(Case c) {
        return c.dossier().dues.isOwed() ? null : DossierProblem.ACTION_NOT_ALLOWED;
    }

    /** What is charged before acceptance; of post, which counts as filed when it is handed over, only then (QĐ 45/2016/QĐ-TTg Điều 7). */
    static List<DossierEvent> onFiling(Case c, JsonNode form, @Nullable Integer assurance) {
        boolean now = c.dossier().channel != Channel.POSTAL;
        return now ? charged(c, Due.Gate.ACCEPTANCE, form, assurance, FeeInputs.NONE) : List.of();
    }

    static List<DossierEvent> onHandOver(Case c) {
        return charged(c, Due.Gate.ACCEPTANCE, c.dossier().form, c.dossier().assurance, FeeInputs.NONE);
    }

    /** What is charged by the procedure's rules, at the gate that it names, when it is not charged before acceptance. */
    static List<DossierEvent> onAcceptance(Case c, FeeInputs stated) {
        Dossier d = c.dossier();
        Due.Gate gate = gate(c.procedure());
        return gate == Due.Gate.ACCEPTANCE ? List.of() : charged(c, gate, d.form, d.assurance, stated);
    }

    private static List<DossierEvent> charged(
            Case c, Due.@Nullable Gate at, JsonNode form, @Nullable Integer assurance, FeeInputs stated) {
        FeeAssessment fees = assessed(c, form, assurance, stated);
        return at == null || at != gate(c.procedure()) || fees.total() == 0
                ? List.of()
                : List.of(new PaymentEvent.PaymentRequired(
                        due(c, Due.Kind.FEE, at, fees.lines(), names(fees.lines()), null)));
    }

    private static Due.@Nullable Gate gate(Procedure p) {
        return switch (p.feeGate()) {
            case NONE -> null;
            case BEFORE_ACCEPTANCE -> Due.Gate.ACCEPTANCE;
            case BEFORE_PROCESSING -> Due.Gate.PROCESSING;
            case BEFORE_RETURN -> Due.Gate.RETURN;
        };
    }

    private static FeeAssessment assessed(Case c, JsonNode form, @Nullable Integer assurance, FeeInputs stated) {
        Dossier d = c.dossier();
        Instant filed = d.submittedAt == null ? c.now() : d.submittedAt;
        return FeeCalculator.assess(
                c.procedure().fees(),
                stated.situation(
                        c.procedure().feeInputs(),
                        form,
                        d.channel.name(),
                        LocalDate.ofInstant(filed, c.calendar().zone()),
                        assurance == null ? 0 : assurance));
    }

    /** An amount that an officer states, or that another agency has notified. */
    static DossierEvent required(Case c, DueRequests.Requirement in) {
        boolean notified = in.notice() != null;
        FeeLine line =
                FeeLine.stated(notified ? DUTY : STATED, in.amount(), new LocalizedText(in.reason(), in.reason()));
        return new PaymentEvent.PaymentRequired(due(
                c,
                notified ? Due.Kind.NOTIFIED_DUTY : Due.Kind.FEE,
                in.gate() == DueRequests.Gate.RETURN ? Due.Gate.RETURN : Due.Gate.PROCESSING,
                List.of(line),
                in.reason(),
                notified ? in.notice().document() : null));
    }

    /** Another amount, or the rules applied to what the officer has found; nothing left to pay cancels it. */
    static DossierEvent revised(Case c, DueRequests.Revision in) {
        Due old = owed(c, in.due());
        List<FeeLine> lines = in.amount() != null ? restated(old, in.amount(), in.reason()) : reassessed(c, old, in);
        boolean nothing = lines.stream().allMatch(l -> l.amount() == 0);
        return nothing
                ? cancelled(c, new DueRequests.Cancellation(in.due(), in.reason()))
                : new PaymentEvent.PaymentRevised(
                        old.id(), due(c, old.kind(), old.gate(), lines, old.reason(), old.document()), in.reason());
    }

    private static List<FeeLine> restated(Due old, long amount, String why) {
        return List.of(FeeLine.stated(old.lines().get(0).name(), amount, new LocalizedText(why, why)));
    }

    /** The procedure's rules say nothing about what was stated or notified. */
    private static List<FeeLine> reassessed(Case c, Due old, DueRequests.Revision in) {
        boolean stated = old.lines().stream().anyMatch(l -> l.code().equals(FeeLine.STATED));
        FeeInputs found = new FeeInputs(in.categories(), in.quantities());
        if (stated || found.equals(FeeInputs.NONE)) {
            throw ProblemException.of(DossierProblem.AMOUNT_NEEDED);
        }
        return assessed(c, c.dossier().form, c.dossier().assurance, found).lines();
    }

    static DossierEvent cancelled(Case c, DueRequests.Cancellation in) {
        Due old = owed(c, in.due());
        return new PaymentEvent.PaymentCancelled(old.id(), in.reason(), onward(c, old.id()));
    }

    /** Empty when it is not owed: met before, cancelled, or unknown. */
    static Optional<DossierEvent> met(Case c, UUID due, Settlement how) {
        return c.dossier().dues.owed(due).map(d -> new PaymentEvent.PaymentMet(d.id(), how, onward(c, d.id())));
    }

    private static Due owed(Case c, UUID id) {
        return c.dossier().dues.owed(id).orElseThrow(() -> ProblemException.of(DossierProblem.DUE_NOT_FOUND));
    }

    /** The dossier goes on when nothing else keeps it; its due moments have moved by the standstill. */
    private static PaymentEvent.@Nullable Onward onward(Case c, UUID gone) {
        Dossier d = c.dossier();
        if (d.state != DossierState.PAYMENT_REQUIRED || d.dues.standsStillWithout(gone)) {
            return null;
        }
        return d.acceptedAt == null
                ? new PaymentEvent.Onward(null, c.intakeAfterPause())
                : new PaymentEvent.Onward(c.settlementAfterPause(), c.stepAfterPause());
    }

    private static Due due(
            Case c,
            Due.Kind kind,
            Due.Gate gate,
            List<FeeLine> lines,
            String reason,
            Due.@Nullable DutyNotice document) {
        long amount = lines.stream().mapToLong(FeeLine::amount).sum();
        return new Due(Ids.next(), kind, gate, lines, amount, reason, document, c.now(), null, null, null);
    }

    private static String names(List<FeeLine> lines) {
        return lines.stream()
                .filter(l -> l.amount() > 0)
                .map(l -> l.name().vi())
                .collect(Collectors.joining("; "));
    }
}
