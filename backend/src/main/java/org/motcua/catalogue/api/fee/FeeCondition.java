package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a rule or a relief holds: everything said here must be so. What is not said does not matter.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param channels one of these
 * @param categories at least one of these has been claimed or found
 * @param minAssurance level of assurance of the applicant's identity, at least
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeCondition")
public record FeeCondition(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> channels,
        Set<String> categories,
        @Nullable Integer minAssurance) {
    /** Holds always. */
    public static final FeeCondition ALWAYS = new FeeCondition(null, null, Set.of(), Set.of(), null);

    public FeeCondition {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean holds(FeeSituation s) {
        boolean inTime = (from == null || !s.day().isBefore(from))
                && (to == null || !s.day().isAfter(to));
        boolean thisWay = channels.isEmpty() || channels.contains(s.channel());
        boolean thisCase = categories.isEmpty() || !Collections.disjoint(categories, s.categories());
        return inTime && thisWay && thisCase && (minAssurance == null || s.assurance() >= minAssurance);
    }
}
