package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.Violation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What holds for every request to a resource, before the resource sees it. */
public class RequestRules {

    /** A NUL, or a date whose year has a sign. */
    private static final Pattern UNUSABLE = Pattern.compile("\\x00|^[+-]\\d+-\\d\\d-\\d\\d");

    private final CurrentCaller caller;
    private final Map<Method, Set<String>> queryParameters = new ConcurrentHashMap<>();

    RequestRules(CurrentCaller caller) {
        this.caller = caller;
    }

    /** A misspelt filter must not silently widen a list. */
    @ServerRequestFilter
    public void refuseUnknownParameters(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        Set<String> known = queryParameters.computeIfAbsent(resource.getResourceMethod(), RequestRules::parametersOf);
        List<Violation> unknown = sent.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Violation(name, "unknown-parameter", "Known parameters: " + String.join(", ", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(WebProblem.UNKNOWN_PARAMETER, "The address has unknown query parameters.")
                    .violations(unknown);
        }
    }

    /** What no date or text of ours looks like, refused before a converter or the database stumbles over it. */
    @ServerRequestFilter
    public void refuseUnusableValues(ContainerRequestContext request) {
        List<Violation> unusable = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(sent -> sent.getValue().stream()
                        .anyMatch(value -> UNUSABLE.matcher(value).find()))
                .map(sent ->
                        new Violation(sent.getKey(), "wrong-type-or-format", "Send a value of the documented format."))
                .toList();
        if (!unusable.isEmpty()) {
            throw new ProblemException(
                            WebProblem.INVALID_PARAMETER, "A query parameter has a value that cannot be used.")
                    .violations(unusable);
        }
    }

    /** Without this, a resource that declares nothing would read any body as JSON. */
    @ServerRequestFilter
    public void refuseOtherMediaTypes(ContainerRequestContext request, ResourceInfo resource) {
        MediaType sent = request.getMediaType();
        boolean declared = resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
        if (sent != null && !declared && !sent.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new ProblemException(
                    WebProblem.UNSUPPORTED_MEDIA_TYPE,
                    "The body is of type " + sent.getType() + "/" + sent.getSubtype() + ", not application/json.");
        }
    }

    @ServerRequestFilter
    public void requireScope(ContainerRequestContext request, ResourceInfo resource) {
        Scoped scoped = scopedOf(resource);
        if (scoped == null || !caller.isKnown() || !caller.get().has(Roles.PARTNER_API)) {
            return;
        }
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        String needed = reads ? scoped.read() : scoped.write();
        if (!caller.get().scopes().contains(needed)) {
            throw new ProblemException(WebProblem.INSUFFICIENT_SCOPE, "The token lacks the scope " + needed + ".")
                    .with("scope", needed);
        }
    }

    private static @org.jspecify.annotations.Nullable Scoped scopedOf(ResourceInfo resource) {
        Scoped onMethod = resource.getResourceMethod().getAnnotation(Scoped.class);
        return onMethod != null ? onMethod : resource.getResourceClass().getAnnotation(Scoped.class);
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(annotation -> annotation != null)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
