package org.motcua.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** The template that prints a form of an agency now, and where it comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FormTemplate")
public record TemplateView(
        FormKind kind,
        String number,
        LocalizedText title,

        @Schema(description = "As kept with every form drawn from it", examples = "RECEIPT/1")
        String label,

        @Schema(description = "The agency whose own it is; absent when it came with the product") @Nullable
        String agency,

        @Schema(description = "Version at the agency asked about; 0 when it has none of its own")
        int version,

        String source,
        @Nullable String reason,
        @Nullable String author,
        @Nullable Instant createdAt) {

    /** All templates of an agency. */
    @Schema(name = "FormTemplateList")
    public record TemplateList(List<TemplateView> items) {}

    /** A template to try out on an invented dossier. */
    @Schema(name = "FormTemplatePreviewRequest")
    public record PreviewRequest(
            @NotBlank @Size(max = 35) @Schema(examples = "H53.DEMO.10.51")
            String agency,

            @NotBlank @Size(max = TemplateCheck.LONGEST) @Schema(examples = "<p>{dossier.code}</p>")
            String source) {}

    /** A template to print with from now on. */
    @Schema(name = "FormTemplateVersionRequest")
    public record VersionRequest(
            @NotBlank @Size(max = 35) @Schema(examples = "H53.DEMO.10.51")
            String agency,

            @NotNull @Min(1) @Schema(description = "One more than the agency's version so far")
            Integer version,

            @NotBlank @Size(max = TemplateCheck.LONGEST) @Schema(examples = "<p>{dossier.code}</p>")
            String source,

            @NotBlank @Size(min = 5, max = 1000) @Schema(examples = "Thêm số điện thoại đường dây nóng")
            String reason) {}
}
