package org.motcua.catalogue.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.identity.api.Role;

/**
 * One step of an electronic process (TT 01/2018/TT-VPCP Điều 8).
 *
 * @param agency {@code RECEIVING}, {@code COMPETENT}, or the code of a certain agency
 * @param budgetMinutes its share of the limit in minutes of working time
 */
public record ProcessStep(String code, LocalizedText name, Kind kind, Role role, String agency, int budgetMinutes) {

    /** What a step does. */
    @Schema(name = "StepKind")
    public enum Kind {
        RECEPTION,
        EXAMINATION,
        REVIEW,
        SIGNATURE,
        RETURN
    }

    /** @return the code of the agency that does this step for a dossier */
    public String agencyFor(String receiving, String competent) {
        return switch (agency) {
            case "RECEIVING" -> receiving;
            case "COMPETENT" -> competent;
            default -> agency;
        };
    }
}
