package dev.secondment.platform.web;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the verified token says.
 *
 * @param subject the identity provider's id of the person or service account
 * @param organization the one organisation the caller acts for
 * @param employeeRef a person's employee number in that organisation
 * @param roles functional roles
 * @param scopes granted scopes; they bind partner systems only
 * @param client the application that obtained the token
 */
public record Caller(
        String subject,
        UUID organization,
        String organizationAlias,
        Optional<String> employeeRef,
        Set<String> roles,
        Set<String> scopes,
        String client) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public String organizationPrincipal() {
        return "org:" + organization;
    }

    public Optional<String> personPrincipal() {
        return employeeRef.map(ref -> "person:" + organization + "/" + ref);
    }

    /**
     * The names under which records may belong to this caller. An employee without a function in the organisation
     * stands for themselves alone: colleagues' records stay out of sight, whatever other roles the identity provider
     * gives everybody.
     */
    public Set<String> principals() {
        Set<String> principals = new LinkedHashSet<>();
        if (roles.stream().anyMatch(Roles.FOR_ORGANIZATION::contains)) {
            principals.add(organizationPrincipal());
        }
        personPrincipal().ifPresent(principals::add);
        return principals;
    }
}
