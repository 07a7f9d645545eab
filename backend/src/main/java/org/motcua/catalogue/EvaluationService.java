package org.motcua.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.shared.ProblemException;

/** The legal clock for anybody: what a limit comes to, and when an answer would be due. */
@ApplicationScoped
public class EvaluationService {
    private final Agencies agencies;
    private final Procedures procedures;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final Clock clock;

    EvaluationService(
            Agencies agencies, Procedures procedures, Calendars calendars, StatutoryLimits limits, Clock clock) {
        this.agencies = agencies;
        this.procedures = procedures;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /** Under the agency's calendar as known now; without an agency the one that all others inherit from. */
    public Uni<ClockEvaluation> evaluate(EvaluationRequest in) {
        return agencies.tree()
                .chain(tree -> calendars
                        .book()
                        .map(book ->
                                EvaluationPolicy.evaluated(in, book.of(lineage(in.agency(), tree), clock.instant()))));
    }

    public Uni<ProcedureEstimate> estimate(String code, EstimateRequest asked) {
        return procedures
                .current(code)
                .chain(v -> agencies.tree()
                        .chain(tree -> calendars.book().chain(book -> estimate(v.procedure(), asked, tree, book))));
    }

    private Uni<ProcedureEstimate> estimate(Procedure p, EstimateRequest in, AgencyTree tree, CalendarBook book) {
        String agency = in.agency() == null ? p.offeredBy().get(0) : in.agency();
        if (!p.offeredBy().contains(agency)) {
            throw ProblemException.of(EvaluationProblem.NOT_OFFERED);
        }
        Instant now = clock.instant();
        Instant start = in.startedAt() == null ? now : in.startedAt();
        return limits.book()
                .map(known -> EvaluationPolicy.estimated(p, agency, start, book.of(tree.lineage(agency), now), known));
    }

    private static List<String> lineage(@Nullable String agency, AgencyTree tree) {
        if (agency == null) {
            return tree.all().stream()
                    .filter(a -> a.parent() == null)
                    .map(Agency::code)
                    .toList();
        }
        if (tree.find(agency).isEmpty()) {
            throw ProblemException.of(EvaluationProblem.AGENCY_UNKNOWN);
        }
        return tree.lineage(agency);
    }
}
