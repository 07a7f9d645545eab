package org.motcua.catalogue.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A public body, or a part of one.
 *
 * @param code electronic identifier (QĐ 20/2020/QĐ-TTg Điều 4)
 * @param ruleSet which organisation of government it belongs to: A (2022) or B (two tiers, from 07/2025)
 * @param successors who took its work over; an old dossier keeps the old name
 * @param gsoCode code of the administrative unit in the statistics office's list
 */
@com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
public record Agency(
        String code,
        Kind kind,
        Level level,
        @Nullable String parent,
        LocalizedText name,
        String ruleSet,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        @Nullable String gsoCode,
        @Nullable LocalizedText address,
        @Nullable String phone) {

    /** What an agency is for. */
    @Schema(name = "AgencyKind")
    public enum Kind {
        /** A people's committee: decides. */
        AUTHORITY,
        /** Bộ phận Một cửa: receives and returns. */
        ONE_STOP,
        /** A specialist office of an authority. */
        UNIT,
        /** A body of a vertical service (tax, land registry, insurance, police). */
        VERTICAL
    }

    /** Level of government. */
    @Schema(name = "AgencyLevel")
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }
}
