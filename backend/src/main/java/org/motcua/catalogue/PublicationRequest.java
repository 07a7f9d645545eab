package org.motcua.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as it came in.
 *
 * @param agency whose catalogue is to be brought up to date
 * @param receivedAt when it came to the agency: from then on the time runs
 * @param published codes of procedures that are new by it
 * @param amended of those that change
 * @param abolished of those that are no more
 */
@Schema(name = "PublicationDecisionRequest")
public record PublicationRequest(
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 300) String issuer,
        @NotNull Instant receivedAt,
        @NotNull @Size(max = 300) List<@NotNull @Pattern(regexp = CODE) String> published,
        @NotNull @Size(max = 300) List<@NotNull @Pattern(regexp = CODE) String> amended,
        @NotNull @Size(max = 300) List<@NotNull @Pattern(regexp = CODE) String> abolished) {
    private static final String CODE = "\\d\\.\\d{6}(\\.[0-9A-Za-z.]{1,30})?";

    Stream<String> procedures() {
        return Stream.of(published, amended, abolished).flatMap(List::stream);
    }
}
