package org.motcua.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.Procedure;

/**
 * A procedure as its page shows it.
 *
 * @param offers the competent agencies, each with the Một cửa that receives for it
 */
@Schema(name = "Procedure")
public record ProcedureView(
        Procedure definition,
        List<Offer> offers,

        @Schema(description = "When an answer would be due if a complete dossier were accepted now")
        OffsetDateTime dueIfAcceptedNow,

        @Schema(description = "What it costs at least when filed online, in whole đồng")
        long amount) {

    /** An agency that decides, and the one-stop office that receives for it. */
    @Schema(name = "Offer")
    public record Offer(Agency competent, Agency receiving) {}
}
