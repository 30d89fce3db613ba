package dev.secondment.platform.web;

import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of everything this service may refuse. */
@Path("/problems")
public class ProblemsResource {

    private final List<ProblemCatalogue> catalogues;

    ProblemsResource(@All List<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /** One refusal as the catalogue shows it. */
    public record Entry(String code, String title, int status, String advice) {
        static Entry from(ProblemType type) {
            return new Entry(type.code(), type.title(), type.kind().status(), type.advice());
        }
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public List<Entry> list() {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.problems().stream())
                .map(Entry::from)
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }
}
