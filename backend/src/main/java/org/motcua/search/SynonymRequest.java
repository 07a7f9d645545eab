package org.motcua.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an everyday phrase means. */
@Schema(name = "SynonymRequest")
public record SynonymRequest(
        @Schema(description = "Whose editors keep it; it counts for the whole portal", examples = "H53.DEMO.10")
        @NotBlank
        @Size(max = 35)
        String agency,

        @NotBlank @Size(max = 100) String phrase,

        @Schema(description = "None: the phrase says nothing, as \"cho tôi hỏi\"") @NotNull @Size(max = 10)
        List<@NotBlank @Size(max = 200) String> means) {}
