package org.motcua.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An everyday phrase.
 *
 * @param revision goes up with every change; the ETag
 * @param means the words of procedures that are looked for besides; without any, the phrase is not looked for at all
 * @param mayEdit whether the caller may change it
 */
@Schema(name = "Synonym")
public record SynonymView(
        UUID id, int revision, String agency, String phrase, List<String> means, Instant changedAt, boolean mayEdit) {

    /** Synonyms by phrase; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SynonymPage")
    public record SynonymPage(
            List<SynonymView> items, @Nullable String next) {}

    static SynonymView of(Synonym s) {
        return new SynonymView(s.id, s.revision, s.agency, s.phrase, List.of(s.means), s.changedAt, true);
    }
}
