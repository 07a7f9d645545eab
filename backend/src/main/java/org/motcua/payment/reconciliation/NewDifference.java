package org.motcua.payment.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;

/** Something that was found not to agree; what is a case already becomes no other. */
record NewDifference(
        String agency,
        DifferenceKind kind,
        Settlement.Method way,
        String source,
        String reference,
        LocalDate day,
        @Nullable String orderNumber,
        @Nullable UUID transaction,
        @Nullable Long expected,
        @Nullable Long found) {}
