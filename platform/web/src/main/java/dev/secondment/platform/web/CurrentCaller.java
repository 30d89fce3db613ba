package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Caller} from the verified token, once per request. */
@RequestScoped
public class CurrentCaller {

    /** Anything else names nobody: a blank in it would read as the name of a further principal. */
    private static final Pattern EMPLOYEE_REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isKnown() {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken;
    }

    /**
     * @throws ProblemException 401 without a token; 403 when the token does not name exactly one organisation: with
     *     two memberships the identity provider leaves the claim out, so absence must never mean "any"
     */
    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = read();
            caller = known;
        }
        return known;
    }

    private Caller read() {
        if (!isKnown() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(WebProblem.UNAUTHENTICATED, "No access token was sent.");
        }
        Map.Entry<String, JsonValue> organization = organization(token);
        return new Caller(
                token.getSubject(),
                organizationId(organization.getValue()),
                organization.getKey(),
                Optional.ofNullable(text(token, "employee_ref")).filter(EMPLOYEE_REF.asMatchPredicate()),
                Set.copyOf(identity.getRoles()),
                scopes(token),
                Optional.ofNullable(text(token, "azp")).orElse("unknown"));
    }

    private static Map.Entry<String, JsonValue> organization(JsonWebToken token) {
        Object claim = token.getClaim("organization");
        if (claim instanceof JsonObject organizations && organizations.size() == 1) {
            return organizations.entrySet().iterator().next();
        }
        throw ambiguous();
    }

    private static UUID organizationId(JsonValue details) {
        if (details instanceof JsonObject object && object.get("id") instanceof JsonString id) {
            try {
                return UUID.fromString(id.getString());
            } catch (IllegalArgumentException e) {
                throw ambiguous();
            }
        }
        throw ambiguous();
    }

    private static Set<String> scopes(JsonWebToken token) {
        return Optional.ofNullable(text(token, "scope")).stream()
                .flatMap(scope -> Arrays.stream(scope.split(" ")))
                .filter(scope -> !scope.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case null -> null;
            case JsonString json -> json.getString();
            default -> value.toString();
        };
    }

    private static ProblemException ambiguous() {
        return new ProblemException(
                WebProblem.ORGANIZATION_AMBIGUOUS,
                "The token's organization claim must hold one organisation with its id.");
    }
}
