package org.motcua.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.motcua.event.EventData;

/** An editor said what a phrase means, or took it away. */
record SynonymChanged(String phrase, List<String> means, boolean removed) implements EventData {

    static SynonymChanged of(Synonym s) {
        return new SynonymChanged(s.phrase, List.of(s.means), s.removed);
    }

    @Override
    @JsonIgnore
    public String type() {
        return removed ? "SYNONYM_REMOVED" : "SYNONYM_KEPT";
    }
}
