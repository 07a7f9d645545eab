package org.motcua.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** An everyday phrase and what it means. One that was removed stays, so that the release does not bring it back. */
@Entity
@Table(name = "search_synonym")
@NullUnmarked
class Synonym {
    @Id
    UUID id;

    @Version
    int revision;

    String agency;
    String phrase;
    String folded;
    String[] means;
    boolean removed;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    Synonym() {}

    Synonym(String agency) {
        this.id = Ids.next();
        this.agency = agency;
    }

    static String fold(String phrase) {
        return String.join(" ", SearchWords.of(phrase));
    }

    void requireRevision(int expected) {
        if (removed) {
            throw ProblemException.of(SearchProblem.SYNONYM_NOT_FOUND);
        }
        if (revision != expected) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    /** Says what a phrase means from now on; fails with 422 when nothing in it can be searched for. */
    void say(String said, List<String> meaning, String by, Instant at) {
        if (fold(said).isEmpty() || meaning.stream().anyMatch(m -> fold(m).isEmpty())) {
            throw ProblemException.of(SearchProblem.PHRASE_EMPTY);
        }
        phrase = said.strip();
        folded = fold(said);
        means = meaning.stream().map(String::strip).toArray(String[]::new);
        removed = false;
        changedBy = by;
        changedAt = at;
    }

    void remove(String by, Instant at) {
        removed = true;
        changedBy = by;
        changedAt = at;
    }
}
