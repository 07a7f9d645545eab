package org.motcua.form;

import io.quarkus.qute.TemplateException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Workers;

/** Templates of forms, as administrators see, try and replace them. */
@ApplicationScoped
public class TemplateService {
    private static final List<Role> ADMINISTRATORS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final int PREVIEWS_AT_ONCE = 2;
    private final Semaphore previews = new Semaphore(PREVIEWS_AT_ONCE);
    private final FormTemplateQueries queries;
    private final FormTemplateBook book;
    private final Agencies agencies;
    private final FormPress press;
    private final FormConfig config;
    private final Clock clock;
    private final String publicUrl;

    TemplateService(
            FormTemplateQueries queries,
            FormTemplateBook book,
            Agencies agencies,
            FormPress press,
            FormConfig config,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.queries = queries;
        this.book = book;
        this.agencies = agencies;
        this.press = press;
        this.config = config;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** What prints each form of the agency now. */
    public Uni<TemplateView.TemplateList> list(String agency, Actor by) {
        return agencies.tree()
                .invoke(tree -> require(agency, by, tree))
                .chain(tree -> queries.latest()
                        .map(all -> new TemplateView.TemplateList(Arrays.stream(FormKind.values())
                                .filter(TemplateService::isEditable)
                                .map(kind -> view(kind, agency, all, tree))
                                .toList())));
    }

    /** The template's print of an invented dossier; fails with 422 {@code form.template-…} and the line at fault. */
    public Uni<FormFile> preview(FormKind kind, TemplateView.PreviewRequest in, Actor by) {
        return agencies.tree()
                .invoke(tree -> require(kind, in.agency(), by, tree))
                .chain(tree -> printed(kind, in.agency(), in.source(), tree))
                .map(pdf -> new FormFile("xem-truoc.pdf", pdf));
    }

    /** Prints from now on; tried out first, so that nothing is ever in force that does not print. */
    public Uni<TemplateView> replace(FormKind kind, TemplateView.VersionRequest in, Actor by) {
        var written = new FormTemplateQueries.Written(
                kind, in.agency(), in.version(), in.source(), in.reason(), by.displayName(), clock.instant());
        return agencies.tree()
                .invoke(tree -> require(kind, in.agency(), by, tree))
                .call(tree -> printed(kind, in.agency(), in.source(), tree))
                .call(() -> queries.add(written, by.subject()).invoke(TemplateService::requireAdded))
                .call(book::forget)
                .map(tree -> view(kind, in.agency(), List.of(written), tree));
    }

    private static void requireAdded(boolean added) {
        if (!added) {
            throw ProblemException.of(FormProblem.TEMPLATE_CHANGED);
        }
    }

    private static boolean isEditable(FormKind kind) {
        return kind != FormKind.BLANK_FORM;
    }

    private static void require(FormKind kind, String agency, Actor by, AgencyTree tree) {
        require(agency, by, tree);
        if (!isEditable(kind)) {
            throw ProblemException.of(FormProblem.TEMPLATE_NOT_FOUND);
        }
    }

    private static void require(String agency, Actor by, AgencyTree tree) {
        if (tree.find(agency).isEmpty() || !by.holdsAny(ADMINISTRATORS, tree.lineage(agency))) {
            throw ProblemException.of(FormProblem.TEMPLATE_NOT_YOURS);
        }
    }

    private Uni<byte[]> printed(FormKind kind, String agency, String source, AgencyTree tree) {
        return Workers.onWorker(() -> print(kind, agency, source, tree))
                .ifNoItem()
                .after(config.previewTimeout())
                .failWith(() -> ProblemException.of(FormProblem.TEMPLATE_TOO_MUCH));
    }

    /** One that never ends keeps its place, and no more than its place. */
    private byte[] print(FormKind kind, String agency, String source, AgencyTree tree) {
        TemplateCheck.require(source);
        if (!previews.tryAcquire()) {
            throw ProblemException.of(FormProblem.TEMPLATE_BUSY, Map.of("retryAfter", 5));
        }
        try {
            return press.tryOut(kind, source, FormSamples.fields(kind, agency, tree, publicUrl, clock.getZone()));
        } catch (TemplateException e) {
            throw TemplateCheck.refusal(e);
        } catch (PdfPrinter.TooManyPages e) {
            throw ProblemException.of(FormProblem.TEMPLATE_TOO_MUCH);
        } catch (IllegalArgumentException e) {
            throw TemplateCheck.refusal(FormProblem.TEMPLATE_SYNTAX, 0, String.valueOf(e.getMessage()));
        } finally {
            previews.release();
        }
    }

    private static TemplateView view(
            FormKind kind, String agency, List<FormTemplateQueries.Written> all, AgencyTree tree) {
        String ruleSet = tree.find(agency).map(Agency::ruleSet).orElse("A");
        Optional<FormTemplateQueries.Written> found = FormTemplateBook.nearest(all, kind, tree.lineage(agency));
        FormTemplate template =
                found.map(FormTemplateQueries.Written::template).orElseGet(() -> FormTemplates.builtIn(kind));
        FormTemplateQueries.Written w = found.orElse(null);
        return new TemplateView(
                kind,
                kind.number(ruleSet),
                kind.title(ruleSet),
                template.label(),
                w == null ? null : w.agency(),
                w == null || !w.agency().equals(agency) ? 0 : w.version(),
                template.source(),
                w == null ? null : w.reason(),
                w == null ? null : w.authorName(),
                w == null ? null : w.at());
    }
}
