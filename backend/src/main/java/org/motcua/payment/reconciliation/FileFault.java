package org.motcua.payment.reconciliation;

import java.util.List;
import java.util.Map;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;
import org.motcua.shared.web.ProblemWords;

/** What is wrong with a file; nothing of it is taken in. */
record FileFault(String where, String code) {
    private static final int MOST = 100;

    /** What stops the reading on the spot. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FileFault> faults;

        Stop(List<FileFault> faults) {
            this.faults = List.copyOf(faults);
        }

        List<FileFault> faults() {
            return faults;
        }
    }

    private Violation violation(ProblemWords words) {
        String text = words.text("violation." + code, Map.of());
        return new Violation(where, "body", code, text == null ? code : text);
    }

    static Stop stop(String where, String code) {
        return new Stop(List.of(new FileFault(where, code)));
    }

    static ProblemException problem(Stop stop, String language) {
        ProblemWords words = ProblemWords.of(language);
        return ProblemException.of(DeskProblem.STATEMENT_UNREADABLE)
                .violations(stop.faults().stream()
                        .limit(MOST)
                        .map(f -> f.violation(words))
                        .toList());
    }
}
