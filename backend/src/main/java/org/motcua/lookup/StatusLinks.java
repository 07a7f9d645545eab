package org.motcua.lookup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.shared.QrCodes;
import org.motcua.shared.Workers;

/** The QR code that opens a dossier's status page; nothing in it but an opaque token. */
@ApplicationScoped
public class StatusLinks {
    private static final int PNG_PIXELS = 480;
    private final LookupService lookup;
    private final String publicUrl;

    StatusLinks(LookupService lookup, @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.lookup = lookup;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** How the image is drawn. */
    @Schema(name = "QrFormat")
    public enum Format {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public Uni<byte[]> qr(String token, Format format) {
        String url = publicUrl + "/h/" + token;
        return lookup.requireToken(token)
                .chain(() -> Workers.onWorker(() -> format == Format.PNG
                        ? QrCodes.png(url, PNG_PIXELS)
                        : QrCodes.svg(url).getBytes(StandardCharsets.UTF_8)));
    }
}
