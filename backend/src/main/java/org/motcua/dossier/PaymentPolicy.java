package org.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** What an open payment keeps from happening. Pure. */
final class PaymentPolicy {
    private PaymentPolicy() {}

    static @Nullable DossierProblem refusesWhileOwed(Case c) {
        return isOwed(c) ? DossierProblem.PAYMENT_FIRST : null;
    }

    static @Nullable DossierProblem refusesRecording(Case c) {
        return isOwed(c) ? null : DossierProblem.ACTION_NOT_ALLOWED;
    }

    private static boolean isOwed(Case c) {
        return c.dossier().payment != null && c.dossier().payment.isOwed();
    }
}
