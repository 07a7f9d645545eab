package org.motcua.feedback.open311.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.open311.Open311Document;
import org.motcua.feedback.open311.Open311Exception;
import org.motcua.feedback.open311.Open311Keys;
import org.motcua.feedback.open311.Open311Service;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ProblemException;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.CallerLanguage;

/** Open311 GeoReport v2, in XML and JSON, with the standard's own errors. */
@Path("/open311")
@Tag(name = "open311", description = "Complaints for other systems, by Open311 GeoReport v2")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
public class Open311Resource {
    private static final String FORMAT = "{format: json|xml}";
    private final Open311Service open311;
    private final Open311Keys keys;
    private final CurrentIdentityAssociation identity;
    private final FeedbackLimits limits;
    private final CurrentActor actor;
    private final CallerLanguage language;

    Open311Resource(
            Open311Service open311,
            Open311Keys keys,
            CurrentIdentityAssociation identity,
            FeedbackLimits limits,
            CurrentActor actor,
            CallerLanguage language) {
        this.open311 = open311;
        this.keys = keys;
        this.identity = identity;
        this.limits = limits;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/discovery." + FORMAT)
    @PermitAll
    @Operation(
            operationId = "discoverOpen311",
            summary = "Discovery",
            description = "Where the endpoint is, and in which formats it speaks.")
    public Uni<Response> discovery(@PathParam("format") String format, @Context HttpServerRequest request) {
        return answer(format, request, () -> Uni.createFrom().item(open311::discovery));
    }

    @GET
    @Path("/v2/services." + FORMAT)
    @PermitAll
    @Operation(operationId = "listOpen311Services", summary = "Services", description = "Themes of complaints.")
    public Uni<Response> services(@PathParam("format") String format, @Context HttpServerRequest request) {
        return answer(format, request, () -> Uni.createFrom().item(open311::services));
    }

    @GET
    @Path("/v2/requests." + FORMAT)
    @PermitAll
    @Operation(
            operationId = "listOpen311Requests",
            summary = "Requests",
            description =
                    "Complaints that were made public, the latest thousand; by theme, agency (jurisdiction) and time.")
    public Uni<Response> requests(
            @PathParam("format") String format,
            @QueryParam("service_request_id") @Size(max = 2000) @Nullable String ids,
            @QueryParam("service_code") @Size(max = 40) @Nullable String serviceCode,
            @QueryParam("jurisdiction_id") @Size(max = 35) @Nullable String jurisdiction,
            @QueryParam("start_date") @Size(max = 40) @Nullable String from,
            @QueryParam("end_date") @Size(max = 40) @Nullable String until,
            @QueryParam("status") @Size(max = 20) @Nullable String status,
            @Context HttpServerRequest request) {
        return answer(
                format,
                request,
                () -> open311.list(new Open311Service.Filter(ids, serviceCode, jurisdiction, from, until, status)));
    }

    @GET
    @Path("/v2/requests/{id}." + FORMAT)
    @PermitAll
    @Operation(
            operationId = "getOpen311Request",
            summary = "A request",
            description = "One that was made public, or the bare state of one that came this way.")
    public Uni<Response> request(
            @PathParam("id") @Size(max = 40) String id,
            @PathParam("format") String format,
            @Context HttpServerRequest request) {
        return answer(format, request, () -> open311.one(id));
    }

    @POST
    @Path("/v2/requests." + FORMAT)
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "fileOpen311Request",
            summary = "File a request",
            description =
                    "For accounts with the role INTEGRATOR: with api_key, which such an account has issued (issueOpen311Key), or with its token. jurisdiction_id is the agency's code.")
    public Uni<Response> file(
            @PathParam("format") String format,
            @RestForm("api_key") @Nullable String apiKey,
            @RestForm("service_code") @Nullable String serviceCode,
            @RestForm("jurisdiction_id") @Nullable String jurisdiction,
            @RestForm("description") @Nullable String description,
            @RestForm("first_name") @Nullable String firstName,
            @RestForm("last_name") @Nullable String lastName,
            @RestForm("email") @Nullable String email,
            @RestForm("phone") @Nullable String phone,
            @RestForm("address_string") @Nullable String address,
            @Context HttpServerRequest request) {
        Open311Service.NewRequest in = new Open311Service.NewRequest(
                serviceCode, jurisdiction, description, firstName, lastName, email, phone, address);
        return answer(
                format,
                request,
                () -> filer(apiKey).chain(by -> ToTheEnd.run(() -> open311.file(in, by, language.get()))));
    }

    /** By the key, else by the token; 403 without either, as the standard says. */
    private Uni<Actor> filer(@Nullable String apiKey) {
        if (apiKey != null && !apiKey.isBlank()) {
            return keys.holder(apiKey.strip());
        }
        // nobody has asked for the identity before: the operation is open to all
        return identity.getDeferredIdentity()
                .invoke(who -> identity.setIdentity(who))
                .chain(who -> who.isAnonymous() ? keys.holder("") : actor.get());
    }

    private Uni<Response> answer(String format, HttpServerRequest request, Supplier<Uni<Open311Document>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    limits.take(
                            request.remoteAddress() == null
                                    ? ""
                                    : request.remoteAddress().hostAddress());
                    return work.get();
                })
                .map(found -> response(200, format, found))
                .onFailure(Open311Exception.class)
                .recoverWithItem(e -> error(e.status(), format, e.getMessage()))
                .onFailure(ProblemException.class)
                .recoverWithItem(e -> error(e.type().status(), format, e.type().code()));
    }

    private static Response error(int status, String format, String description) {
        return response(
                status,
                format,
                new Open311Document("errors", "error", List.of(Map.of("code", status, "description", description))));
    }

    private static Response response(int status, String format, Open311Document document) {
        boolean xml = format.equals("xml");
        return Response.status(status)
                .entity(xml ? document.xml() : document.json())
                .type(xml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8")
                .build();
    }
}
