package org.motcua.catalogue.api.fee;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * What is to be paid, line by line.
 *
 * @param total the sum of the lines, whole đồng
 * @param lines one a rule that applies, also those that come to nothing
 * @param open fees that are charged too, at a rate that is not known here
 * @param assumed quantities that were needed and not given: taken as 1
 */
@Schema(name = "FeeAssessment")
public record FeeAssessment(long total, List<FeeLine> lines, List<Open> open, List<String> assumed) {

    /** A fee whose rate is set elsewhere; who receives the dossier states it. */
    @Schema(name = "OpenFee")
    public record Open(
            String code,
            LocalizedText name,
            LocalizedText text,
            @Nullable String legalBasis) {}

    public FeeAssessment {
        lines = List.copyOf(lines);
        open = List.copyOf(open);
        assumed = List.copyOf(assumed);
        if (total != lines.stream().mapToLong(FeeLine::amount).sum()) {
            throw new IllegalArgumentException("lines do not add up to " + total);
        }
    }
}
