package org.motcua.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchKind;

/**
 * Something found.
 *
 * @param key the code or id that opens it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchResult(
        SearchKind kind, String key, @Nullable String agency, LocalizedText title, LocalizedText summary) {}
