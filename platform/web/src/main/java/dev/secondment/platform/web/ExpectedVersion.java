package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version that a caller believes a resource to have: what {@code If-Match} carries. */
public record ExpectedVersion(long value) {

    private static final Pattern STRONG_TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");

    /**
     * @throws ProblemException 428 without the header; 412 where it cannot match: a weak tag, a list, {@code *}, or
     *     anything that is not a tag of ours. {@code *} is refused because a change must name what it was based on.
     */
    public static ExpectedVersion ofIfMatch(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(WebProblem.PRECONDITION_REQUIRED, "If-Match is missing.");
        }
        Matcher tag = STRONG_TAG.matcher(header);
        if (!tag.matches()) {
            throw new ProblemException(WebProblem.STALE_VERSION, "If-Match is not a current ETag of this resource.");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    public void check(long actual) {
        if (actual != value) {
            throw new ProblemException(
                            WebProblem.STALE_VERSION, "The resource is at version " + actual + ", not " + value + ".")
                    .with("currentETag", "\"" + actual + "\"");
        }
    }
}
