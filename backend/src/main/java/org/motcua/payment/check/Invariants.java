package org.motcua.payment.check;

import java.util.List;

/** What must be true of money at any moment between two transactions; each part of payment brings its own. */
public interface Invariants {
    /**
     * Something that must be true.
     *
     * @param name stable, lower case with hyphens
     * @param broken a query of one text column that answers a row for each place where it is not true
     */
    record Invariant(String name, String broken) {}

    List<Invariant> all();
}
