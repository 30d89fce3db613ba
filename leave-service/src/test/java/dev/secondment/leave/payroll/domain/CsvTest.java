package dev.secondment.leave.payroll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void lines_end_and_quote_as_the_rfc_says() {
        assertThat(Csv.line(List.of("a", "b,c", "say \"hi\"", "two\nlines", "")))
                .isEqualTo("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2.0", "2.0", "0", "-960"})
    void numbers_stay_numbers(String number) {
        assertThat(Csv.line(List.of(number))).isEqualTo(number + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", " =1", "-2.0+3", "\r=1"})
    void no_text_is_a_formula(String text) {
        assertThat(Csv.line(List.of(text))).matches(line -> line.startsWith("'") || line.startsWith("\"'"));
    }
}
