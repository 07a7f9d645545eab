package org.motcua.catalogue;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.catalogue.api.fee.FeeAssessment;
import org.motcua.catalogue.api.fee.FeeCalculator;
import org.motcua.catalogue.api.fee.FeeInputs;
import org.motcua.shared.ProblemException;

/** What a filing would cost, for anybody. */
@ApplicationScoped
public class FeeService {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final Procedures procedures;
    private final Clock clock;

    FeeService(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    public Uni<FeeAssessment> assess(String code, FeeAssessmentRequest in) {
        return procedures.current(code).map(v -> assessed(v.procedure(), in, LocalDate.now(clock.withZone(ZONE))));
    }

    private static FeeAssessment assessed(Procedure p, FeeAssessmentRequest in, LocalDate today) {
        if (in.agency() != null && !p.offeredBy().contains(in.agency())) {
            throw ProblemException.of(EvaluationProblem.NOT_OFFERED);
        }
        FeeInputs stated = new FeeInputs(in.categories(), in.quantities());
        return FeeCalculator.assess(
                p.fees(),
                stated.situation(
                        p.feeInputs(),
                        in.form() == null ? MissingNode.getInstance() : in.form(),
                        in.channel(),
                        in.day() == null ? today : in.day(),
                        in.assurance() == null ? 0 : in.assurance()));
    }
}
