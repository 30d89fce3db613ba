package dev.secondment.platform.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as the identity provider issues them, for the demo realm's people. Start from {@link #of(String)},
 * change what the test is about, end with {@link #sign()}.
 */
public final class Tokens {
    public static final String ACME = "0190a000-0000-7000-8000-00000000ac3e";
    public static final String GLOBEX = "0190a000-0000-7000-8000-0000000610be";
    public static final String INITECH = "0190a000-0000-7000-8000-000000001e17";

    /** Has no part in anything, in any test. */
    private static final String STRANGER = "0190a000-0000-7000-8000-0000000005a7";

    private record Person(
            String organization,
            String alias,
            List<String> roles,
            @Nullable String employeeRef) {}

    private static final Map<String, Person> PEOPLE = Map.ofEntries(
            Map.entry("acme-hr", new Person(ACME, "acme", List.of("hr"), null)),
            Map.entry("acme-manager", new Person(ACME, "acme", List.of("line-manager"), null)),
            Map.entry("acme-payroll", new Person(ACME, "acme", List.of("payroll"), null)),
            Map.entry("acme-finance", new Person(ACME, "acme", List.of("finance"), null)),
            Map.entry("acme-compliance", new Person(ACME, "acme", List.of("compliance"), null)),
            Map.entry("acme-auditor", new Person(ACME, "acme", List.of("auditor"), null)),
            Map.entry("acme-e1001", new Person(ACME, "acme", List.of("secondee"), "E-1001")),
            Map.entry("acme-e1002", new Person(ACME, "acme", List.of("secondee"), "E-1002")),
            Map.entry("globex-hr", new Person(GLOBEX, "globex", List.of("hr"), null)),
            Map.entry("globex-manager", new Person(GLOBEX, "globex", List.of("line-manager"), null)),
            Map.entry("globex-finance", new Person(GLOBEX, "globex", List.of("finance"), null)),
            Map.entry("initech-hr", new Person(INITECH, "initech", List.of("hr"), null)),
            Map.entry("stranger-hr", new Person(STRANGER, "stranger", List.of("hr"), null)),
            Map.entry("suite-admin", new Person(ACME, "acme", List.of("platform-admin"), null)),
            Map.entry("acme-hris", new Person(ACME, "acme", List.of("partner-api"), null)),
            Map.entry("globex-hris", new Person(GLOBEX, "globex", List.of("partner-api"), null)));

    private String subject;
    private final Map<String, Object> organizations;
    private List<String> roles;
    private @Nullable String employeeRef;
    private Set<String> audience = Set.of("secondment-api");
    private List<String> scopes = List.of("openid");
    private String issuer = TokenIssuer.url();
    private Instant issued = Clock.systemUTC().instant();
    private Duration lifetime = Duration.ofMinutes(10);
    private String type = "Bearer";

    private Tokens(String subject, Person person) {
        this.subject = subject;
        this.organizations = new java.util.LinkedHashMap<>(Map.of(person.alias(), Map.of("id", person.organization())));
        this.roles = person.roles();
        this.employeeRef = person.employeeRef();
    }

    /** One of the demo realm's logins, such as {@code acme-hr}. */
    public static Tokens of(String login) {
        Person person = PEOPLE.get(login);
        if (person == null) {
            throw new IllegalArgumentException("No such login: " + login);
        }
        return new Tokens(
                UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString(), person);
    }

    /** The signed token of a demo login. */
    public static String bearer(String login) {
        return of(login).sign();
    }

    public static String foreignAudience(String login) {
        return of(login).audience("another-api").sign();
    }

    public Tokens subject(String value) {
        subject = value;
        return this;
    }

    public Tokens roles(String... values) {
        roles = List.of(values);
        return this;
    }

    public Tokens employee(String number) {
        employeeRef = number;
        return this;
    }

    public Tokens organization(String alias, String id) {
        organizations.put(alias, Map.of("id", id));
        return this;
    }

    public Tokens withoutOrganization() {
        organizations.clear();
        return this;
    }

    public Tokens scopes(String... values) {
        List<String> all = new ArrayList<>(List.of(values));
        all.add("openid");
        scopes = all;
        return this;
    }

    public Tokens audience(String... values) {
        audience = Set.of(values);
        return this;
    }

    public Tokens issuer(String value) {
        issuer = value;
        return this;
    }

    public Tokens type(String value) {
        type = value;
        return this;
    }

    public Tokens expired() {
        issued = issued.minus(Duration.ofHours(2));
        lifetime = Duration.ofMinutes(5);
        return this;
    }

    public String sign() {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer)
                .subject(subject)
                .audience(audience)
                .issuedAt(issued)
                .expiresAt(issued.plus(lifetime))
                .claim("typ", type)
                .claim("azp", "suite-cli")
                .claim("scope", String.join(" ", scopes))
                .claim("realm_access", Map.of("roles", roles));
        if (!organizations.isEmpty()) {
            claims.claim("organization", organizations);
        }
        if (employeeRef != null) {
            claims.claim("employee_ref", employeeRef);
        }
        return claims.jws().keyId("test").sign(TokenIssuer.key());
    }
}
