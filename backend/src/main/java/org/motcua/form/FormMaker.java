package org.motcua.form;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.shared.Ids;
import org.motcua.shared.Workers;

/** Draws the forms that a dossier's events call for and keeps them; making one again makes nothing. */
@ApplicationScoped
class FormMaker {
    private final DossierRecords dossiers;
    private final Procedures procedures;
    private final Agencies agencies;
    private final FormDocumentQueries documents;
    private final FormPress press;
    private final FormTemplateBook templates;
    private final Clock clock;
    private final String publicUrl;

    FormMaker(
            DossierRecords dossiers,
            Procedures procedures,
            Agencies agencies,
            FormDocumentQueries documents,
            FormPress press,
            FormTemplateBook templates,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.agencies = agencies;
        this.documents = documents;
        this.press = press;
        this.templates = templates;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** One form of a dossier, by what it is and the event that calls for it. */
    record Wanted(FormKind kind, long eventSeq) {}

    /** Everything that a dossier's history calls for. */
    static List<Wanted> calledFor(DossierHistory history) {
        return history.moments().stream()
                .flatMap(m -> FormKind.calledForBy(m.type()).stream().map(kind -> new Wanted(kind, m.seq())))
                .toList();
    }

    /** Draws and keeps the given forms, one after the other. */
    Uni<Void> make(DossierHistory history, List<Wanted> wanted) {
        return Multi.createFrom()
                .iterable(wanted)
                .onItem()
                .transformToUniAndConcatenate(w -> make(history, w))
                .collect()
                .last();
    }

    Uni<Void> make(UUID dossier, Wanted wanted) {
        return dossiers.history(dossier).chain(history -> make(history, wanted));
    }

    private Uni<Void> make(DossierHistory history, Wanted wanted) {
        DossierHistory.Moment moment = history.at(wanted.eventSeq())
                .orElseThrow(() -> new IllegalArgumentException("no event " + wanted.eventSeq()));
        return agencies.tree()
                .chain(tree -> procedures
                        .version(moment.after().procedureVersion())
                        .map(v -> new CalledFor(
                                wanted.kind(), moment, history, v.procedure(), tree, publicUrl, clock.getZone())))
                .chain(c -> templates
                        .inForce(c.kind(), c.tree().lineage(c.issuer()))
                        .chain(template -> Workers.onWorker(() -> draw(c, template))))
                .chain(documents::keep);
    }

    private FormDocumentQueries.Drawn draw(CalledFor c, FormTemplate template) {
        byte[] pdf = press.print(c.kind(), template, DossierFormFields.of(c));
        return new FormDocumentQueries.Drawn(
                Ids.next(),
                c.history().id(),
                c.kind(),
                c.moment().seq(),
                template.label(),
                clock.instant(),
                pdf,
                sha256(pdf));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
