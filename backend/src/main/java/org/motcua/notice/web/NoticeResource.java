package org.motcua.notice.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.notice.NoticeReads;
import org.motcua.notice.NoticeView;

/** News and notices, open to anybody. */
@Path("/api/v1/notices")
@PermitAll
@Tag(name = "notice", description = "News, notices, planned downtime, and the editors' desk")
public class NoticeResource {
    private final NoticeReads reads;

    NoticeResource(NoticeReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            operationId = "listNotices",
            summary = "News and notices",
            description = "What is shown now, latest first.")
    public Uni<NoticeView.NoticePage> list(
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return reads.shown(cursor, limit);
    }

    @GET
    @Path("/banners")
    @Operation(
            operationId = "listBanners",
            summary = "What every page shows now",
            description = "At most five notices whose title every page shows, downtime among them.")
    public Uni<NoticeView.NoticeBanners> banners() {
        return reads.banners();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getNotice", summary = "One notice", description = "While it is shown.")
    public Uni<NoticeView> one(@PathParam("id") UUID id) {
        return reads.shown(id);
    }
}
