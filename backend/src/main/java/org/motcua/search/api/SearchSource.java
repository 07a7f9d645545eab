package org.motcua.search.api;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Everything of one kind that is public now or will be; a bean of this type is all it takes to have its documents indexed anew. */
public interface SearchSource {
    SearchKind kind();

    /** Reads committed data, outside any transaction of the caller. */
    Uni<List<SearchDocument>> all();
}
