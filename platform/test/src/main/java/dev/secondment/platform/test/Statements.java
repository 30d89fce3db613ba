package dev.secondment.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a request costs, in statements; for services whose tests use the {@link CountingDriver}. A read that costs more the
 * more there is shows here.
 */
public final class Statements {

    private Statements() {}

    /** @param executed by the service, for this request alone */
    public record Cost(Response response, int executed) {}

    /** Of one request that succeeds. */
    public static Cost of(String what, Supplier<Response> request) {
        String name = what + " " + UUID.randomUUID();
        RestAssured.replaceFiltersWith((specification, answer, context) -> {
            specification.header(CountingDriver.HEADER, name);
            return context.next(specification, answer);
        });
        try {
            Response response = request.get();
            assertThat(response.statusCode())
                    .as(() -> what + ": " + response.asString())
                    .isBetween(200, 299);
            return new Cost(response, CountingDriver.executedFor(name));
        } finally {
            RestAssured.replaceFiltersWith(List.of());
        }
    }
}
