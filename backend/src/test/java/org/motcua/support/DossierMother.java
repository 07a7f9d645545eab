package org.motcua.support;

import java.time.Duration;
import java.time.Instant;
import org.motcua.dossier.api.DossierState;

/** Dossiers in every state, brought there through the API. */
public final class DossierMother {
    /** Online in full, no required paper, no fee, same day, four steps. */
    public static final String PROCEDURE = "2.000908";

    public static final String AGENCY = "H53.DEMO.10.51";

    private static final String AGE = """
            update dossier set submitted_at = submitted_at - interval '10 days', accepted_at = accepted_at - interval '10 days',
              clock_started_at = clock_started_at - interval '10 days', due_at = due_at - interval '10 days',
              original_due_at = original_due_at - interval '10 days', step_started_at = step_started_at - interval '10 days',
              step_due_at = step_due_at - interval '10 days', queue_due_at = queue_due_at - interval '10 days',
              next_alert_at = next_alert_at - interval '10 days',
              supplement = case when supplement is null then null else supplement
                || jsonb_build_object('dueAt', to_char((supplement->>'dueAt')::timestamptz at time zone 'UTC' - interval '40 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end
            where id = ?""";

    private DossierMother() {}

    public static Filed in(DossierState state) {
        return switch (state) {
            case DRAFT -> Citizen.any().prepares(PROCEDURE, AGENCY);
            case SUBMITTED -> submitted(AGENCY);
            case SUPPLEMENT_REQUIRED -> supplementRequired();
            case REFUSED -> after(intake()::refuses, submitted(AGENCY));
            case ACCEPTED -> accepted(AGENCY);
            case PAYMENT_REQUIRED -> after(examiner()::requiresPayment, inProgress());
            case IN_PROGRESS -> inProgress();
            case SUSPENDED -> after(head()::suspends, inProgress());
            case DECIDED -> after(signatory()::decides, toSign());
            case RETURNED -> after(intake()::returns, in(DossierState.DECIDED));
            case CLOSED -> after(intake()::closes, in(DossierState.RETURNED));
            case WITHDRAWN -> {
                Filed d = submitted(AGENCY);
                d.owner().withdraws(d);
                yield d;
            }
        };
    }

    public static Filed submitted(String agency) {
        return Citizen.any().files(PROCEDURE, agency);
    }

    public static Filed accepted(String agency) {
        return after(intake()::accepts, submitted(agency));
    }

    /** At the step of examination. */
    public static Filed inProgress() {
        return after(intake()::forwards, accepted(AGENCY));
    }

    public static Filed toSign() {
        return after(head()::forwards, after(examiner()::forwards, inProgress()));
    }

    /** At the step of signature and past its due moment, nobody having apologised. */
    public static Filed late() {
        return aged(toSign());
    }

    public static Filed apologyAsked() {
        return after(examiner()::asksExtension, late());
    }

    public static Filed apologised() {
        return after(signatory()::approvesExtension, apologyAsked());
    }

    /** As if everything about it had happened ten days earlier. */
    public static Filed aged(Filed d) {
        try {
            Database.update(AGE, d.id());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return d;
    }

    /** The marked paper has been uploaded again already; the answer itself is still to come. */
    public static Filed supplementRequired() {
        Filed d = after(intake()::asksSupplement, submitted(AGENCY));
        d.owner().uploads(d, "GIAY-TO-QUAN-HE");
        return d;
    }

    /** With an opinion asked of the tax branch and not yet answered. */
    public static Filed opinionAsked() {
        Filed d = inProgress();
        examiner().asksOpinion(d, "H53.DEMO.10.31");
        return d;
    }

    public static Filed byPost() {
        return Officer.as("postal-agent")
                .takesInByPost(
                        PROCEDURE,
                        AGENCY,
                        Instant.now().minus(Duration.ofHours(3)).toString());
    }

    public static Filed walkIn() {
        return intake().takesIn(PROCEDURE, AGENCY, "Phạm Văn Bình");
    }

    public static Officer intake() {
        return Officer.as("intake-officer");
    }

    public static Officer examiner() {
        return Officer.as("case-officer-1");
    }

    public static Officer head() {
        return Officer.as("unit-head");
    }

    public static Officer signatory() {
        return Officer.as("signatory");
    }

    public static Officer cashier() {
        return Officer.as("cashier");
    }

    private interface Step {
        Object on(Filed dossier);
    }

    private static Filed after(Step step, Filed dossier) {
        step.on(dossier);
        return dossier;
    }
}
