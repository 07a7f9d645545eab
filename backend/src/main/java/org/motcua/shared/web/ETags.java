package org.motcua.shared.web;

import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** Versions of what can be edited, as HTTP says them. */
public final class ETags {
    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** Fails with 428 without the header, and with 412 for a tag that is none of ours. */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(RequestProblem.IF_MATCH_MISSING);
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
