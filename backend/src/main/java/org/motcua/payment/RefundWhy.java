package org.motcua.payment;

/** Why money may have to be paid back. */
public enum RefundWhy {
    /** It came in and paid nothing: late, double, or more than was owed. Stands in UNALLOCATED. */
    SURPLUS,
    /** It was paid rightly, and then the dossier was withdrawn or refused. Stands in the agency's income. */
    DOSSIER_ENDED,
    /** It was paid before anybody knew that it was not owed any more. Stands in the agency's income. */
    DUE_CANCELLED
}
