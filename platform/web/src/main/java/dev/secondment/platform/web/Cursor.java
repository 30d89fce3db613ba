package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A keyset position as an opaque word. It holds no secret: rights are checked on every page anew. */
public final class Cursor {
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    public static String encode(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return the parts, or nothing when there is no cursor
     * @throws ProblemException 400 when the word is not a cursor of that many parts
     */
    public static List<String> decode(@Nullable String cursor, int parts) {
        if (cursor == null) {
            return List.of();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> found = List.of(text.split(SEPARATOR, -1));
            if (found.size() == parts) {
                return found;
            }
            throw invalid(null);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw invalid(e);
        }
    }

    /**
     * Reads a cursor of one part.
     *
     * @param reader makes what the list put into the cursor out of its text; throws {@link IllegalArgumentException}
     *     when it cannot
     * @return nothing when there is no cursor
     */
    public static <T> Optional<T> read(@Nullable String cursor, Function<String, T> reader) {
        try {
            return decode(cursor, 1).stream().map(reader).findFirst();
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
    }

    /** For a part that does not read as what the list put into it. */
    public static ProblemException invalid(@Nullable Exception cause) {
        ProblemException problem = new ProblemException(WebProblem.INVALID_CURSOR, "The cursor cannot be read.");
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }
}
