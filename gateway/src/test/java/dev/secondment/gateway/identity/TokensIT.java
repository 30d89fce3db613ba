package dev.secondment.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.secondment.gateway.support.Places;
import dev.secondment.gateway.support.StandIn;
import dev.secondment.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Places.class)
class TokensIT {
    private StandIn agreements;

    @BeforeEach
    void listen() {
        agreements = StandIn.of("agreement-service", StandIn.json(200, "{}"));
    }

    @AfterEach
    void close() {
        agreements.close();
    }

    private static ValidatableResponse with(String token) {
        return given().auth().oauth2(token).get("/v1/agreements").then();
    }

    private void refused(String token) {
        with(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("unauthenticated"));
        assertThat(agreements.received()).isEmpty();
    }

    @Test
    void a_good_token_passes() {
        with(Tokens.bearer("acme-hr")).statusCode(200);
    }

    @Test
    void no_token_is_asked_for_one() {
        given().get("/v1/agreements").then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().auth().preemptive().basic("a", "b").get("/v1/agreements").then().statusCode(401);
        assertThat(agreements.received()).isEmpty();
    }

    @Test
    void wrong_issuer() {
        refused(Tokens.of("acme-hr").issuer("http://elsewhere.example").sign());
    }

    @Test
    void wrong_audience() {
        refused(Tokens.foreignAudience("acme-hr"));
    }

    @Test
    void expired() {
        refused(Tokens.of("acme-hr").expired().sign());
    }

    @Test
    void an_id_token_or_refresh_token_opens_nothing() {
        refused(Tokens.of("acme-hr").type("ID").sign());
        refused(Tokens.of("acme-hr").type("Refresh").sign());
    }

    @Test
    void an_unsigned_token() {
        String[] parts = Tokens.bearer("acme-hr").split("\\.", -1);
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + parts[1] + ".");
    }

    @Test
    void a_changed_token() {
        String[] parts = Tokens.bearer("acme-hr").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encoded(claims.replace("acme", "evil")) + "." + parts[2]);
    }

    @Test
    void a_token_signed_with_another_key() throws Exception {
        var key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        refused(claims().jws().keyId("test").sign(key));
        refused(claims().jws().keyId("another").sign(key));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret() {
        refused(claims().jws().keyId("test").signWithSecret("x".repeat(64)));
    }

    private static io.smallrye.jwt.build.JwtClaimsBuilder claims() {
        return Jwt.claims()
                .issuer(Places.issuer())
                .subject("someone")
                .audience(Set.of("secondment-api"))
                .expiresIn(300)
                .claim("typ", "Bearer")
                .claim("azp", "suite-cli")
                .claim("realm_access", Map.of("roles", List.of("hr")))
                .claim("organization", Map.of("acme", Map.of("id", Tokens.ACME)));
    }

    @Test
    void words_that_are_no_token() {
        refused("x");
        refused("a.b.c");
    }

    @Test
    void exactly_one_organisation() {
        with(Tokens.of("acme-hr").withoutOrganization().sign())
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"organization\"")
                .body("code", equalTo("organization-ambiguous"));
        with(Tokens.of("acme-hr").organization("globex", Tokens.GLOBEX).sign())
                .statusCode(403)
                .body("code", equalTo("organization-ambiguous"));
        assertThat(agreements.received()).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
