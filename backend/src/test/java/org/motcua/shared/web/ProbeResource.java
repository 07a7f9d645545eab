package org.motcua.shared.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** Fails in every way that a resource can. */
@Path("/api/probe")
@PermitAll
public class ProbeResource {
    private final Pool pool;

    ProbeResource(Pool pool) {
        this.pool = pool;
    }

    enum Colour {
        RED,
        GREEN
    }

    record Line(@NotBlank String name, @Max(10) int amount) {}

    record Order(
            @NotBlank @Size(max = 20) String buyer,
            @NotNull @Size(min = 1) List<@Valid Line> lines,
            LocalDate day,
            Colour colour) {}

    @POST
    @Path("/orders")
    @Operation(hidden = true)
    public Order order(@NotNull @Valid Order order) {
        return order;
    }

    @POST
    @Path("/uploads")
    @Consumes("multipart/form-data")
    @Operation(hidden = true)
    public long upload(@RestForm("file") @NotNull FileUpload file) {
        return file.size();
    }

    @GET
    @Path("/items/{id}")
    @Operation(hidden = true)
    public String item(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Max(5) int limit,
            @QueryParam("colour") Colour colour,
            @QueryParam("from") LocalDate from,
            @HeaderParam("X-Count") @Max(3) int count) {
        return id.toString();
    }

    @GET
    @Path("/private")
    @Authenticated
    @Operation(hidden = true)
    public String onlyForKnownPeople() {
        return "ok";
    }

    @GET
    @Path("/never")
    @DenyAll
    @Operation(hidden = true)
    public String never() {
        return "no";
    }

    @GET
    @Path("/failures/{kind}")
    @Operation(hidden = true)
    public Uni<String> fail(@PathParam("kind") String kind) {
        return switch (kind) {
            case "bug" -> throw new IllegalStateException("secret of the implementation");
            case "lock" -> Uni.createFrom().failure(new OptimisticLockException("row 7"));
            case "unique" -> sql("create temp table probe (id int primary key); insert into probe values (1), (1)");
            case "refusal" ->
                throw ProblemException.of(RequestProblem.TOO_LARGE, java.util.Map.of("limit", "7 giỏ"))
                        .allowedActions(List.of("WITHDRAW"));
            default -> sql("select 1 / 0");
        };
    }

    private Uni<String> sql(String text) {
        return pool.query(text).execute().map(rows -> "done");
    }
}
