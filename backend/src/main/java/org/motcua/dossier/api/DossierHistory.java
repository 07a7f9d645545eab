package org.motcua.dossier.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventStamp;

/** All that happened to a dossier, in order. */
public record DossierHistory(UUID id, List<Moment> moments) {

    /**
     * Something that happened.
     *
     * @param data the event's own data, as logged
     * @param note the officer's or applicant's own words
     * @param after the dossier right after it
     */
    public record Moment(
            long seq,
            String type,
            EventStamp stamp,
            JsonNode data,
            @Nullable String note,
            DossierSnapshot after) {}

    public Optional<Moment> at(long seq) {
        return moments.stream().filter(m -> m.seq() == seq).findFirst();
    }
}
