package org.motcua.form.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.form.FormFile;

/** A PDF as an answer: always a download, sandboxed, never inline, as all papers are. */
final class PdfDownload {
    private PdfDownload() {}

    static RestResponse<byte[]> of(FormFile file) {
        return of(file, "private, no-store");
    }

    static RestResponse<byte[]> of(FormFile file, String caching) {
        return RestResponse.ResponseBuilder.ok(file.pdf(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
