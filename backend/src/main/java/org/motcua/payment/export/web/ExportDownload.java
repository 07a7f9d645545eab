package org.motcua.payment.export.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.payment.export.ExportFile;

/** A table to be saved, never shown. */
final class ExportDownload {
    private ExportDownload() {}

    static RestResponse<byte[]> of(ExportFile file) {
        return RestResponse.ResponseBuilder.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
