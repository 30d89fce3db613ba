package dev.secondment.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000ac3e");

    @Test
    void an_employee_without_a_function_stands_for_themselves_alone() {
        assertThat(caller(Optional.of("E-1"), Roles.SECONDEE).principals()).containsExactly("person:" + ACME + "/E-1");
    }

    @Test
    void a_function_stands_for_the_organisation() {
        assertThat(caller(Optional.empty(), Roles.HR).principals()).containsExactly("org:" + ACME);
    }

    @Test
    void an_hr_person_who_is_seconded_stands_for_both() {
        assertThat(caller(Optional.of("E-1"), Roles.HR, Roles.SECONDEE).principals())
                .containsExactly("org:" + ACME, "person:" + ACME + "/E-1");
    }

    @Test
    void roles_that_the_identity_provider_gives_everybody_open_nothing() {
        assertThat(caller(Optional.of("E-1"), Roles.SECONDEE, "default-roles-secondment", "offline_access")
                        .principals())
                .containsExactly("person:" + ACME + "/E-1");
        assertThat(caller(Optional.empty(), Roles.PLATFORM_ADMIN).principals()).isEmpty();
    }

    @Test
    void somebody_without_any_role_stands_for_nobody() {
        assertThat(caller(Optional.empty()).principals()).isEmpty();
    }

    private static Caller caller(Optional<String> employee, String... roles) {
        return new Caller("sub", ACME, "acme", employee, Set.of(roles), Set.of(), "cli");
    }
}
