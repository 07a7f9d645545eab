package org.motcua.catalogue.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text as an editor writes it: Vietnamese, which binds, and English if somebody translated it. */
public record LongWords(
        @NotBlank @Size(max = 6000) String vi,
        @Size(max = 6000) @Nullable String en) {

    public static LongWords of(LocalizedText text) {
        return new LongWords(text.vi(), text.en().equals(text.vi()) ? null : text.en());
    }

    /** Without a translation the Vietnamese stands for both. */
    public LocalizedText toText() {
        return new LocalizedText(vi.strip(), en == null || en.isBlank() ? vi.strip() : en.strip());
    }
}
