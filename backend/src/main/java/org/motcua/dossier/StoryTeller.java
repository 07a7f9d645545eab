package org.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcedureVersion;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.dossier.api.Story;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;

/** Tells a story event by event, with the decisions of the real life and a clock of its own. Pure but for identifiers. */
final class StoryTeller {
    private static final Duration INTAKE_TAKES = Duration.ofHours(3);
    private static final Duration PAYING_TAKES = Duration.ofHours(2);
    private final Story story;
    private final ProcedureVersion version;
    private final AgencyTree tree;
    private final WorkingCalendar calendar;
    private final Law law;
    private final Instant end;
    private final Dossier d = new Dossier(Ids.next());
    private final List<StoryWriter.Chapter> chapters = new ArrayList<>();
    private final String receiving;
    private Instant now;

    StoryTeller(
            Story story, ProcedureVersion version, AgencyTree tree, WorkingCalendar calendar, Law law, Instant end) {
        this.story = story;
        this.version = version;
        this.tree = tree;
        this.calendar = calendar;
        this.law = law;
        this.end = end;
        this.receiving = tree.receiving(story.agency()).orElseThrow().code();
        this.now = story.submittedAt();
    }

    Dossier dossier() {
        return d;
    }

    /** Where the story has led, seen by nobody in particular. */
    Case asItStands() {
        return by(story.applicant());
    }

    String receivingAgency() {
        return receiving;
    }

    LocalDate acceptanceDay() {
        return LocalDate.ofInstant(accepting(), calendar.zone());
    }

    private Instant accepting() {
        Instant looked = version.procedure().feeGate() == Procedure.FeeGate.BEFORE_ACCEPTANCE
                ? calendar.plusWorking(story.submittedAt(), PAYING_TAKES)
                : story.submittedAt();
        return calendar.plusWorking(looked, scaled(INTAKE_TAKES));
    }

    List<StoryWriter.Chapter> tell(long serial) {
        file();
        if (!paid()) {
            return chapters;
        }
        if (story.until() == DossierState.SUBMITTED || !passes(scaled(INTAKE_TAKES))) {
            return chapters;
        }
        if (story.until() == DossierState.REFUSED) {
            happens(
                    Role.INTAKE_OFFICER,
                    receiving,
                    new IntakeEvent.Refused(fault(), "Điều 17 Nghị định số 61/2018/NĐ-CP"));
        } else if (story.until() == DossierState.SUPPLEMENT_REQUIRED) {
            askSupplement();
        } else if (story.until() == DossierState.WITHDRAWN) {
            happens(story.applicant(), new OutcomeEvent.Withdrawn("Nộp nhầm thủ tục"));
        } else {
            accept(serial);
        }
        return chapters;
    }

    private void file() {
        Procedure p = version.procedure();
        Applicant who = FilingPolicy.applicant(story.applicant(), p);
        Contact contact = new Contact(
                story.applicant().phone(),
                story.applicant().email(),
                story.applicant().address());
        Delivery delivery = new Delivery(
                story.channel() == Channel.ONLINE ? Delivery.Method.ONLINE : Delivery.Method.COUNTER, null, null);
        DossierEvent drafted = new FilingEvent.Drafted(
                p.code(),
                version.id(),
                story.channel(),
                story.agency(),
                receiving,
                story.owned() ? story.applicant().subject() : null,
                who,
                contact);
        drafted.applyTo(
                d,
                new org.motcua.event.EventStamp(
                        now,
                        null,
                        story.applicant().subject(),
                        story.applicant().displayName(),
                        "APPLICANT",
                        receiving));
        Postal postal = story.channel() == Channel.POSTAL ? new Postal("BD" + Ids.readable(8), now, null) : null;
        Actor filer = story.owned()
                ? story.applicant()
                : officer(story.channel() == Channel.POSTAL ? Role.POSTAL_AGENT : Role.INTAKE_OFFICER, receiving);
        FilingEvent.Submitted filing = new FilingEvent.Submitted(
                FilingPolicy.newReference(),
                FilingPolicy.newStatusToken(),
                story.form(),
                contact,
                delivery,
                postal,
                by(filer).intakeDue(),
                story.owned() ? story.applicant().assuranceLevel() : null);
        happens(filer, drafted);
        happens(filer, FilingPolicy.filed(by(filer), filing).toArray(DossierEvent[]::new));
        if (postal != null) {
            Actor officer = officer(Role.INTAKE_OFFICER, receiving);
            happens(officer, AcceptancePolicy.handedOver(by(officer), null).toArray(DossierEvent[]::new));
        }
    }

    private void askSupplement() {
        Procedure p = version.procedure();
        List<Supplement.Fault> papers = p.papers().stream()
                .limit(1)
                .map(x -> new Supplement.Fault(x.code(), fault()))
                .toList();
        List<Supplement.Fault> fields = papers.isEmpty()
                ? List.of(new Supplement.Fault(
                        p.form().ui().steps().get(0).fields().get(0), fault()))
                : List.of();
        Actor officer = officer(Role.INTAKE_OFFICER, receiving);
        happens(officer, SupplementPolicy.requested(by(officer), new SupplementRequest(fault(), null, fields, papers)));
    }

    private void accept(long serial) {
        Actor officer = officer(Role.INTAKE_OFFICER, receiving);
        happens(
                officer,
                AcceptancePolicy.accepted(by(officer), acceptanceDay(), serial, IntakeRequests.Acceptance.PLAIN)
                        .toArray(DossierEvent[]::new));
        if (paid() && story.until() != DossierState.ACCEPTED) {
            process();
        }
    }

    /** What keeps the dossier waiting is paid, unless the story ends there. */
    private boolean paid() {
        if (d.state != DossierState.PAYMENT_REQUIRED) {
            return true;
        }
        boolean pays = story.until() != DossierState.PAYMENT_REQUIRED && passes(PAYING_TAKES);
        if (pays) {
            pay();
        }
        return pays;
    }

    private void pay() {
        for (Due due : d.dues.items()) {
            Settlement how = new Settlement(Settlement.Method.TRANSFER, "FT" + Ids.readable(12), now);
            PaymentPolicy.met(by(DueService.PAYMENT), due.id(), how).ifPresent(met -> happens(DueService.PAYMENT, met));
        }
    }

    private void process() {
        int signature = version.procedure().process().signature();
        while (d.step < signature) {
            if (!passes(budget())) {
                return;
            }
            Actor officer = officer(d.stepRole, d.holdingAgency);
            happens(officer, ProcessingPolicy.forwarded(by(officer), null));
            if (story.until() == DossierState.SUSPENDED && d.step > 0) {
                happens(officer, new ProcessingEvent.Suspended(fault(), "Điều 21 Nghị định số 118/2025/NĐ-CP"));
                return;
            }
        }
        if (story.until() == DossierState.IN_PROGRESS || !passes(budget())) {
            return;
        }
        finish();
    }

    private void finish() {
        Actor signatory = officer(Role.SIGNATORY, d.holdingAgency);
        apologise(signatory);
        happens(
                signatory,
                ProcessingPolicy.decided(
                        by(signatory),
                        new ProcessingRequests.Decision(
                                ProcessingRequests.DecisionOutcome.GRANTED,
                                version.procedure().results().get(0).name().vi(),
                                "KQ-" + Ids.readable(6),
                                null)));
        if (story.until() == DossierState.DECIDED || !passes(Duration.ofHours(4))) {
            return;
        }
        pay();
        happens(Role.INTAKE_OFFICER, receiving, new OutcomeEvent.Returned(d.delivery.method(), d.applicantName, null));
        if (story.until() != DossierState.RETURNED && passes(Duration.ofHours(1))) {
            happens(Role.INTAKE_OFFICER, receiving, new OutcomeEvent.Closed(null));
        }
    }

    /** Nothing late is decided without its letter. */
    private void apologise(Actor signatory) {
        if (ExtensionPolicy.apologyFirst(by(signatory)) == null) {
            return;
        }
        ExtensionProposal letter = ExtensionPolicy.proposal(by(signatory));
        Actor examiner = officer(Role.CASE_OFFICER, d.competentAgency);
        happens(
                examiner,
                ExtensionPolicy.requested(by(examiner), new ExtensionRequests.Ask(letter.reason(), letter.dueAt())));
        happens(signatory, ExtensionPolicy.approved(by(signatory), new ExtensionRequests.Approval(null, null)));
    }

    private Duration budget() {
        ProcessStep step = version.procedure().process().step(d.step);
        return scaled(Duration.ofMinutes(Math.max(30, step.budgetMinutes())));
    }

    private Duration scaled(Duration d) {
        return Duration.ofMinutes(Math.max(10, Math.round(d.toMinutes() * story.pace())));
    }

    /** Working time goes by; false when that would be beyond the present, where the story stops. */
    private boolean passes(Duration working) {
        Instant then = calendar.plusWorking(now, working);
        if (then.isAfter(end)) {
            return false;
        }
        now = then;
        return true;
    }

    private String fault() {
        return story.fault() == null ? "Giấy tờ chụp chưa rõ, chưa đọc được số và ngày cấp." : story.fault();
    }

    private void happens(Role role, String agency, DossierEvent event) {
        happens(officer(role, agency), event);
    }

    private void happens(Actor actor, DossierEvent... events) {
        var stamp = by(actor).stamp(null);
        List<DossierEvent> happened = List.of(events);
        DossierEvents.apply(d, stamp, happened);
        chapters.add(new StoryWriter.Chapter(stamp, happened));
    }

    private Case by(Actor actor) {
        return new Case(d, version.procedure(), tree, calendar, actor, now, law);
    }

    private Actor officer(Role role, String agency) {
        return story.officers().stream()
                .filter(o -> o.holds(role, tree.lineage(agency)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds " + role + " at " + agency));
    }
}
