package org.motcua.clock.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the law sets for everybody, in one version.
 *
 * @param validTo its last day, null while nothing else is known
 * @param verified false while it still waits for a check against the text of the law
 */
public record StatutoryLimit(
        Code code,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Limit limit,
        Words text,
        String legalBasis,
        boolean verified) {

    /** What is limited. */
    public enum Code {
        /** Receiving or refusing what was filed. */
        INTAKE,
        /** Handing papers over to the agency that processes them. */
        HAND_OVER_PAPER,
        /** Sending back what cannot be processed yet. */
        SEND_BACK,
        /** The applicant's answer to a supplement request, where the procedure says nothing else. */
        SUPPLEMENT,
        /** Another agency's opinion, where the question says nothing else. */
        OPINION,
        /** Bringing the catalogue up to date after a publication decision. */
        CATALOGUE_UPDATE,
        /** How long before expiry an extension is asked. */
        EXTENSION_NOTICE,
        /** How long before planned downtime it is announced. */
        DOWNTIME_NOTICE,
        /** Classifying or refusing a complaint or recommendation. */
        FEEDBACK_CLASSIFY,
        /** The complainant's answer to a question about it. */
        FEEDBACK_SUPPLEMENT,
        /** Answering it. */
        FEEDBACK_ANSWER,
        /** Making the answer public. */
        FEEDBACK_PUBLISH
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
