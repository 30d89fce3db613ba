package dev.secondment.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list, and the cursor of the next: {@code null} on the last page. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page from a query that asked for one row more than the page holds: the extra row says that there is a
     * next page, without a count.
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursorAfter) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursorAfter.apply(items.getLast()));
    }
}
