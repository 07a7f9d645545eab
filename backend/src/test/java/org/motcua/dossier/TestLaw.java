package org.motcua.dossier;

import org.motcua.clock.TestCalendars;

/** The shipped limits and calendar, read without the application. */
final class TestLaw {
    private TestLaw() {}

    static Law shipped() {
        return new Law(TestCalendars.limits(), TestCalendars.book());
    }
}
