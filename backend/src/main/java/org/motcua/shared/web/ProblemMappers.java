package org.motcua.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;
import org.motcua.shared.Violation;

/** Every failure of a resource leaves as a {@link Problem}; what nobody expected stays in the log, under an id that the client gets. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public RestResponse<Problem> refusal(ProblemException e, ContainerRequestContext request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(
            ConstraintViolationException e, ContainerRequestContext request, ResourceInfo resource) {
        if (ValidationFaults.inReturnValue(e.getConstraintViolations())) {
            return unexpected(e, request, resource);
        }
        List<Violation> violations = ValidationFaults.violations(e.getConstraintViolations(), words(request));
        return answer(ProblemException.of(RequestProblem.INVALID).violations(violations), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> mistyped(MismatchedInputException e, ContainerRequestContext request) {
        return answer(JsonFaults.problem(e, words(request)), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> library(
            WebApplicationException e, ContainerRequestContext request, UriInfo uri, ResourceInfo resource) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(JsonFaults.problem(json, words(request)), request);
        }
        if (e instanceof NotFoundException && e.getCause() != null && resource.getResourceMethod() != null) {
            List<Violation> faults =
                    QueryFaults.violations(resource.getResourceMethod(), uri.getQueryParameters(), words(request));
            return answer(
                    ProblemException.of(faults.isEmpty() ? RequestProblem.NOT_FOUND : RequestProblem.MALFORMED)
                            .violations(faults),
                    request);
        }
        RequestProblem type = RequestProblem.ofStatus(e.getResponse().getStatus());
        return type == RequestProblem.UNEXPECTED
                ? unexpected(e, request, resource)
                : answer(ProblemException.of(type), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unauthenticated(UnauthorizedException e, ContainerRequestContext request) {
        return challenge(RequestProblem.TOKEN_MISSING, "Bearer", request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unauthenticated(AuthenticationFailedException e, ContainerRequestContext request) {
        return challenge(RequestProblem.TOKEN_INVALID, "Bearer error=\"invalid_token\"", request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException e, ContainerRequestContext request) {
        return answer(ProblemException.of(RequestProblem.FORBIDDEN), request);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Throwable e, ContainerRequestContext request, ResourceInfo resource) {
        if (e instanceof IOException && "Request too large".equals(e.getMessage())) {
            // a body of unknown length went beyond quarkus.http.limits.max-body-size while it was read
            return answer(ProblemException.of(RequestProblem.TOO_LARGE, Map.of("limit", "26 MiB")), request);
        }
        ProblemException known = DatabaseFaults.problem(e).orElse(null);
        if (known != null) {
            LOG.infof("%s refused by the database: %s", operation(resource), e.toString());
            return answer(known, request);
        }
        String id = UUID.randomUUID().toString();
        if (e instanceof HttpClosedException) {
            LOG.debugf("%s: the client hung up", operation(resource));
        } else {
            LOG.errorf(e, "unexpected failure %s in %s", id, operation(resource));
        }
        return answer(ProblemException.of(RequestProblem.UNEXPECTED, Map.of("errorId", id)), request);
    }

    private static RestResponse<Problem> challenge(
            RequestProblem type, String scheme, ContainerRequestContext request) {
        RestResponse<Problem> answer = answer(ProblemException.of(type), request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.UNAUTHORIZED, answer.getEntity())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build();
    }

    private static RestResponse<Problem> answer(ProblemException refusal, ContainerRequestContext request) {
        LOG.debugf("%s %d", refusal.type().code(), refusal.type().status());
        Problem problem = Problems.of(
                refusal, request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                // seconds; JAX-RS leaves out a header without value
                .header(HttpHeaders.RETRY_AFTER, refusal.arguments().get("retryAfter"))
                .build();
    }

    private static ProblemWords words(ContainerRequestContext request) {
        return ProblemWords.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The method and never the address: addresses hold codes and tokens that do not belong into a log. */
    private static String operation(@Nullable ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        return method == null ? "no operation" : method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
