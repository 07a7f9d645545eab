package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.paper.api.AttachmentView;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;

/** What a filing must be: complete, addressed to who is competent, and by whom the procedure is for. Pure but for randomness. */
@ApplicationScoped
class FilingPolicy {
    /** Paper code of what officers add: results and inner papers. */
    static final String RESULT = "RESULT";

    private static final SecureRandom RANDOM = new SecureRandom();
    private final FormValidator forms;

    FilingPolicy(FormValidator forms) {
        this.forms = forms;
    }

    /** The Một cửa that receives for the agency; refuses an agency that does not offer the procedure, or a channel it lacks. */
    static String receiving(Procedure p, String competent, Channel channel, AgencyTree tree) {
        if (channel == Channel.ONLINE && p.onlineLevel() == Procedure.OnlineLevel.NONE) {
            throw ProblemException.of(DossierProblem.NOT_ONLINE);
        }
        if (!p.offeredBy().contains(competent)) {
            throw ProblemException.of(DossierProblem.NOT_OFFERED);
        }
        return tree.receiving(competent)
                .orElseThrow(() -> ProblemException.of(DossierProblem.NOT_OFFERED))
                .code();
    }

    /** The applicant that the portal's account stands for. */
    static Applicant applicant(Actor by, Procedure p) {
        if (by.kind() == Actor.Kind.SYSTEM
                || !p.applicantKinds().contains(by.kind().name())) {
            throw ProblemException.of(DossierProblem.APPLICANT_KIND);
        }
        return new Applicant(
                Applicant.Kind.valueOf(by.kind().name()),
                by.name(),
                by.identityNumber(),
                by.organisationNumber(),
                by.kind() == Actor.Kind.ORGANISATION ? by.organisationName() : null);
    }

    /** Unguessable, and short enough to be read over the phone: 12 of 30 letters and digits. */
    static String newReference() {
        String s = Ids.readable(12);
        return "TN-" + s.substring(0, 4) + "-" + s.substring(4, 8) + "-" + s.substring(8);
    }

    /** 144 random bits: the QR link is a key to the status page, and to nothing else. */
    static String newStatusToken() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The filing, and what must be paid before anybody accepts it. */
    static List<DossierEvent> filed(Case c, FilingEvent.Submitted filing) {
        List<DossierEvent> happened = new ArrayList<>(List.of(filing));
        happened.addAll(PaymentPolicy.onFiling(c, filing.form(), filing.assurance()));
        return happened;
    }

    JsonNode object(JsonNode form) {
        if (!form.isObject()) {
            throw ProblemException.of(DossierProblem.FORM_INVALID)
                    .violations(List.of(new Violation("form", "body", "type", "JSON object")));
        }
        return form;
    }

    void requireComplete(Case c, List<AttachmentView> papers, String language) {
        requireValid(c.procedure(), c.dossier().form, language);
        List<Violation> missing = missing(c.procedure(), papers, language);
        if (!missing.isEmpty()) {
            throw ProblemException.of(DossierProblem.PAPERS_MISSING).violations(missing);
        }
        Delivery delivery = c.dossier().delivery;
        boolean incomplete =
                delivery.method() == null || delivery.method() == Delivery.Method.POSTAL && isBlank(delivery.address());
        if (incomplete) {
            throw ProblemException.of(DossierProblem.DELIVERY_MISSING);
        }
    }

    void requireValid(Procedure p, JsonNode form, String language) {
        List<Violation> faults = forms.validate(p, form, language);
        if (!faults.isEmpty()) {
            throw ProblemException.of(DossierProblem.FORM_INVALID).violations(faults);
        }
    }

    private static List<Violation> missing(Procedure p, List<AttachmentView> papers, String language) {
        Set<String> present = papers.stream().map(AttachmentView::paper).collect(Collectors.toSet());
        return p.papers().stream()
                .filter(x -> x.required() && !present.contains(x.code()))
                .map(x -> new Violation(x.code(), "papers", "required", x.name().in(language)))
                .toList();
    }

    /** The old form with the marked fields as they are answered. Refuses a change that was not asked, and a marked paper that did not come. */
    JsonNode supplemented(Case c, @Nullable JsonNode answer, List<AttachmentView> papers, String language) {
        Supplement asked = c.dossier().supplement;
        ObjectNode form = c.dossier().form.deepCopy();
        if (answer != null) {
            merge(form, object(answer), asked);
        }
        requireValid(c.procedure(), form, language);
        List<Violation> still = new ArrayList<>();
        asked.papers().stream()
                .filter(p -> papers.stream()
                        .noneMatch(
                                a -> a.paper().equals(p.name()) && a.addedAt().isAfter(asked.requestedAt())))
                .forEach(p -> still.add(new Violation(p.name(), "papers", "required", p.message())));
        if (!still.isEmpty()) {
            throw ProblemException.of(DossierProblem.SUPPLEMENT_NOT_MENDED).violations(still);
        }
        return form;
    }

    private static void merge(ObjectNode form, JsonNode answer, Supplement asked) {
        Set<String> marked = asked.fields().stream().map(Supplement.Fault::name).collect(Collectors.toSet());
        List<Violation> unasked = new ArrayList<>();
        answer.properties().forEach(e -> {
            boolean changed = !e.getValue().equals(form.get(e.getKey()));
            if (changed && !marked.contains(e.getKey()) && form.has(e.getKey())) {
                unasked.add(new Violation(e.getKey(), "form", "notAsked", e.getKey()));
            }
            form.set(e.getKey(), e.getValue());
        });
        if (!unasked.isEmpty()) {
            throw ProblemException.of(DossierProblem.SUPPLEMENT_NOT_ASKED).violations(unasked);
        }
    }

    /** The owner of a draft; then the counter, who was asked to supplement, or who works on it. */
    static boolean mayAttach(Case c) {
        return switch (c.dossier().state) {
            case DRAFT -> c.isOwner();
            case SUBMITTED ->
                c.dossier().channel != Channel.ONLINE && c.atReceiving(Role.INTAKE_OFFICER, Role.POSTAL_AGENT);
            case SUPPLEMENT_REQUIRED -> c.isApplicantSide();
            default -> c.holdsStep();
        };
    }

    /** Only papers of the procedure, or while supplementing only marked ones; officers at a step add results. */
    void requireExpected(Case c, String paper) {
        boolean byOfficer = c.dossier().state == DossierState.IN_PROGRESS;
        boolean known =
                byOfficer ? RESULT.equals(paper) : c.procedure().paper(paper).isPresent();
        boolean asked = c.dossier().state != DossierState.SUPPLEMENT_REQUIRED
                || c.dossier().supplement.papers().stream()
                        .anyMatch(p -> p.name().equals(paper));
        if (!known || !asked) {
            throw ProblemException.of(DossierProblem.SUPPLEMENT_UNKNOWN, Map.of("name", paper));
        }
    }

    private static boolean isBlank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
