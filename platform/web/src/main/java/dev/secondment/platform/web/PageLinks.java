package dev.secondment.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A page that has a next one also says so in {@code Link}, with the address as the public door knows it. */
public class PageLinks {

    private final String publicUrl;

    PageLinks(@ConfigProperty(name = "secondment.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            UriBuilder next =
                    UriBuilder.fromUri(publicUrl).path(request.getUriInfo().getPath());
            request.getUriInfo().getQueryParameters().forEach((name, values) -> {
                if (!name.equals("cursor")) {
                    next.queryParam(name, values.toArray());
                }
            });
            next.queryParam("cursor", page.next());
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next.build() + ">; rel=\"next\"");
        }
    }
}
