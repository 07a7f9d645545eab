package org.motcua.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param corrected how many documents were not what their source says */
@Schema(name = "SearchIndexState")
public record IndexState(int corrected) {}
