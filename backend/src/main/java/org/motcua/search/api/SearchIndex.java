package org.motcua.search.api;

import io.smallrye.mutiny.Uni;

/**
 * The index, for commands that publish, change or withdraw something. Call it inside the command's own transaction ({@code
 * WithTransaction}): what is published can be found from that moment, and a command that fails leaves the index as it was. A feature that
 * calls it also gives a {@link SearchSource}, from which the index is made anew.
 */
public interface SearchIndex {
    /** Puts the document in, in the place of an older one of the same kind and key. */
    Uni<Void> put(SearchDocument document);

    /** Takes it out; there may be none. */
    Uni<Void> remove(SearchKind kind, String key);
}
