package org.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.catalogue.api.LocalizedText;

/** The statutory forms of a dossier, in the order in which they were called for. */
public record FormList(List<Item> items) {

    /** A form that was made; it stays as it is for ever. */
    @Schema(name = "FormItem")
    public record Item(
            UUID id,
            FormKind kind,

            @Schema(description = "Number in the circular that prescribes it; empty when it has none", examples = "01")
            String number,

            LocalizedText title,

            @Schema(description = "Which version of which template it was drawn from", examples = "RECEIPT/1")
            String template,

            @Schema(description = "When what it tells of happened")
            Instant eventAt,

            Instant madeAt,
            int size,
            String sha256) {}
}
