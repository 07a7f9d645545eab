package org.motcua.catalogue.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line as an editor writes it: Vietnamese, which binds, and English if somebody translated it. */
public record ShortWords(
        @NotBlank @Size(max = 300) String vi,
        @Size(max = 300) @Nullable String en) {

    public static ShortWords of(LocalizedText text) {
        return new ShortWords(text.vi(), text.en().equals(text.vi()) ? null : text.en());
    }

    /** Without a translation the Vietnamese stands for both. */
    public LocalizedText toText() {
        return new LocalizedText(vi.strip(), en == null || en.isBlank() ? vi.strip() : en.strip());
    }
}
