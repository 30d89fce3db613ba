package dev.secondment.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.Violation;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the frameworks throw, in the API's one error format. */
public class ProblemMappers {

    private final ProblemAnswers problems;
    private final AllowedMethods methods;

    ProblemMappers(ProblemAnswers problems, AllowedMethods methods) {
        this.problems = problems;
        this.methods = methods;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException e) {
        return problems.answer(e);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Response unauthorized(UnauthorizedException e) {
        return problems.answer(WebProblem.UNAUTHENTICATED, "No access token was sent.");
    }

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, AuthenticationCompletionException.class},
            priority = Priorities.AUTHENTICATION)
    public Response badToken(Throwable e) {
        return problems.answer(WebProblem.UNAUTHENTICATED, "The access token is not valid here.");
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Response forbidden(ForbiddenException e) {
        return problems.answer(WebProblem.FORBIDDEN, "None of the caller's roles allows this operation.");
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException e) {
        List<Violation> violations = new ArrayList<>();
        boolean body = false;
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            body |= depth(violation.getPropertyPath()) > 2;
            violations.add(violation(violation));
        }
        violations.sort(Comparator.comparing(Violation::pointer).thenComparing(Violation::code));
        WebProblem type = body ? WebProblem.INVALID_REQUEST : WebProblem.INVALID_PARAMETER;
        return problems.answer(
                new ProblemException(type, violations.size() + " rule(s) on the request's content are broken.")
                        .violations(violations));
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        return problems.answer(bodyProblem(e));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return problems.answer(bodyProblem(json));
        }
        List<Violation> unusable = unusableParameters(e, request);
        if (!unusable.isEmpty()) {
            return problems.answer(new ProblemException(
                            WebProblem.INVALID_PARAMETER, "A query parameter has a value that cannot be used.")
                    .violations(unusable));
        }
        Response original = e.getResponse();
        WebProblem type = switch (original.getStatus()) {
            case 400 -> WebProblem.MALFORMED_BODY;
            case 401 -> WebProblem.UNAUTHENTICATED;
            case 403 -> WebProblem.FORBIDDEN;
            case 404 -> WebProblem.NOT_FOUND;
            case 405 -> WebProblem.METHOD_NOT_ALLOWED;
            case 406 -> WebProblem.NOT_ACCEPTABLE;
            case 413 -> WebProblem.BODY_TOO_LARGE;
            case 415 -> WebProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> WebProblem.TEMPORARILY_UNAVAILABLE;
            default -> WebProblem.INTERNAL_ERROR;
        };
        if (type == WebProblem.INTERNAL_ERROR) {
            return problems.failure(type, e);
        }
        Response answer = problems.answer(type, type.title() + ".");
        return type == WebProblem.METHOD_NOT_ALLOWED
                ? Response.fromResponse(answer)
                        .header(
                                HttpHeaders.ALLOW,
                                methods.of(request.getUriInfo().getPath()))
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    @Priority(Priorities.USER + 1000)
    public Response anything(Throwable e) {
        return problems.failure(WebProblem.INTERNAL_ERROR, e);
    }

    /** The framework answers 404 to a value that it cannot convert, wherever the value stood. */
    private static List<Violation> unusableParameters(WebApplicationException e, ContainerRequestContext request) {
        String reason = e.getCause() == null ? null : e.getCause().getMessage();
        if (!(e instanceof NotFoundException) || reason == null) {
            return List.of();
        }
        return request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(sent -> sent.getValue().stream().anyMatch(value -> !value.isEmpty() && reason.contains(value)))
                .map(sent -> new Violation(
                        sent.getKey(), "wrong-type-or-format", "Send a value of the documented type and format."))
                .toList();
    }

    private static ProblemException bodyProblem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String pointer = pointer(unknown.getPath());
            return new ProblemException(WebProblem.UNKNOWN_FIELD, "The field " + pointer + " is not known.")
                    .violations(
                            List.of(new Violation(pointer, "unknown-field", "Remove this field or correct its name.")));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String pointer = pointer(mapping.getPath());
            return new ProblemException(WebProblem.MALFORMED_BODY, "The value at " + pointer + " cannot be used.")
                    .violations(List.of(new Violation(
                            pointer, "wrong-type-or-format", "Send a value of the documented type and format.")));
        }
        return new ProblemException(
                WebProblem.MALFORMED_BODY, "The body is not readable as JSON of the documented shape.");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }

    private static int depth(Path path) {
        int depth = 0;
        for (Path.Node _ : path) {
            depth++;
        }
        return depth;
    }

    /** The first two nodes are the Java method and its parameter, which mean nothing outside. */
    private static Violation violation(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        int index = 0;
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (index == 1) {
                parameter = String.valueOf(node.getName());
            } else if (index > 1) {
                if (node.getIndex() != null) {
                    names.add(node.getIndex().toString());
                } else if (node.getKey() != null) {
                    names.add(node.getKey().toString());
                }
                if (node.getName() != null && !node.getName().startsWith("<")) {
                    names.add(node.getName());
                }
            }
            index++;
        }
        String pointer = names.isEmpty() ? parameter : "/" + String.join("/", names);
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return new Violation(pointer, code, violation.getMessage());
    }
}
