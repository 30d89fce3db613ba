package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many items a caller wants on a page: 50 unless told, 200 at most. */
public final class PageLimit {
    private static final int DEFAULT = 50;
    private static final int MAX = 200;

    private PageLimit() {}

    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MAX) {
            throw new ProblemException(WebProblem.INVALID_PARAMETER, "limit is out of range.")
                    .violations(List.of(new Violation("limit", "out-of-range", "Give a limit from 1 to " + MAX + ".")));
        }
        return asked;
    }
}
