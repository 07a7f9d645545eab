package org.motcua.payment.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.form.api.DocumentPress;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Workers;

/** The PDF of a receipt, drawn when it is first asked for and then kept: the same bytes for ever. */
@ApplicationScoped
public class ReceiptDocuments {
    private final ReceiptReads reads;
    private final ReceiptDocumentQueries documents;
    private final DocumentPress press;
    private final Agencies agencies;
    private final Clock clock;

    ReceiptDocuments(
            ReceiptReads reads, ReceiptDocumentQueries documents, DocumentPress press, Agencies agencies, Clock clock) {
        this.reads = reads;
        this.documents = documents;
        this.press = press;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** One that is not in force says so across the sheet. */
    public Uni<ReceiptFile> open(UUID id, Actor by) {
        return reads.get(id, by)
                .chain(r -> documents
                        .find(id, r.state())
                        .chain(found -> found.isPresent() ? Uni.createFrom().item(found.get()) : draw(r))
                        .map(pdf -> new ReceiptFile(name(r), pdf)));
    }

    private Uni<byte[]> draw(ReceiptView r) {
        return agencies.tree()
                .chain(tree -> Workers.onWorker(() -> print(press, r, tree, clock)))
                .chain(pdf -> documents.keep(r.id(), r.state(), clock.instant(), pdf))
                .chain(() -> documents.find(r.id(), r.state()))
                .map(kept -> kept.orElseThrow());
    }

    static byte[] print(DocumentPress press, ReceiptView r, AgencyTree tree, Clock clock) {
        return press.print(
                "fee_receipt",
                DocumentPress.Paper.A5,
                r.form().title() + " " + r.symbol() + " " + r.number(),
                ReceiptFields.of(r, tree, clock.getZone()));
    }

    private static String name(ReceiptView r) {
        return "bien-lai-" + (r.symbol() + "-" + r.number()).toLowerCase(Locale.ROOT) + ".pdf";
    }
}
