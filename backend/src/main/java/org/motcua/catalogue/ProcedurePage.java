package org.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.fee.FeeCalculator;

/** A page of procedures; {@code next} is absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedurePage(
        List<ProcedureSummary> items, @Nullable String next) {

    /** A procedure as a search result shows it; {@code amount} is the least online fee in whole đồng. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProcedureSummary(
            String code,
            LocalizedText name,
            LocalizedText summary,
            Procedure.Field field,
            Agency.Level level,
            Procedure.OnlineLevel onlineLevel,
            Procedure.LegalLimit limit,
            long amount,
            List<String> offeredBy) {
        public static ProcedureSummary of(Procedure p, LocalDate day) {
            return new ProcedureSummary(
                    p.code(),
                    p.name(),
                    p.summary(),
                    p.field(),
                    p.level(),
                    p.onlineLevel(),
                    p.limit(),
                    FeeCalculator.least(p.fees(), "ONLINE", day),
                    p.offeredBy());
        }
    }
}
