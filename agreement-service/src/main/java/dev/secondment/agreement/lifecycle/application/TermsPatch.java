package dev.secondment.agreement.lifecycle.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.agreement.lifecycle.domain.AgreementProblem;
import dev.secondment.agreement.lifecycle.domain.AgreementRejected;
import dev.secondment.agreement.terms.domain.Terms;
import dev.secondment.platform.problem.Violation;
import dev.secondment.platform.web.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A merge patch on terms: applied to their JSON, then read as strictly as a whole new draft would be. */
@ApplicationScoped
public class TermsPatch {

    private final ObjectMapper json;
    private final Validator validator;

    TermsPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param violations values that are not well formed; what they mean is not judged here */
    public record Patched(Terms terms, List<Violation> violations) {}

    public Patched read(Terms present, JsonNode patch) {
        if (!patch.isObject() || !namesAreNames(patch)) {
            throw new WebApplicationException(Response.Status.BAD_REQUEST);
        }
        try {
            Terms patched = json.treeToValue(MergePatch.apply(json.valueToTree(present), patch), Terms.class);
            return new Patched(
                    patched,
                    validator.validate(patched).stream()
                            .map(TermsPatch::violation)
                            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, Response.Status.BAD_REQUEST);
        }
    }

    /** @throws AgreementRejected with every value that is not well formed */
    public Terms apply(Terms present, JsonNode patch) {
        Patched patched = read(present, patch);
        if (!patched.violations().isEmpty()) {
            throw new AgreementRejected(
                            AgreementProblem.TERMS_INVALID,
                            patched.violations().size() + " value(s) are not well formed.")
                    .violations(patched.violations());
        }
        return patched.terms();
    }

    /** A null for a member that nothing has is no change, but would be kept and signed. */
    private static boolean namesAreNames(JsonNode patch) {
        return patch.properties().stream()
                .allMatch(member ->
                        member.getKey().matches("[A-Za-z][A-Za-z0-9_]{0,63}") && namesAreNames(member.getValue()));
    }

    private static Violation violation(ConstraintViolation<Terms> violation) {
        String pointer = "/"
                + violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("\\.?<[^>]*>", "")
                        .replace("[", "/")
                        .replace("]", "")
                        .replace('.', '/');
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
