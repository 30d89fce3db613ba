package dev.secondment.leave.payroll.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values by RFC 4180. A text that a spreadsheet would take for a formula is led by an apostrophe;
 * numbers stay numbers.
 */
public final class Csv {
    public static final String MEDIA_TYPE = "text/csv";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /** One line, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula =
                !NUMBER.matcher(text).matches() && FORMULA.matcher(text).matches();
        String harmless = formula ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).matches() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
