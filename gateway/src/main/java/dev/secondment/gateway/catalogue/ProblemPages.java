package dev.secondment.gateway.catalogue;

import dev.secondment.gateway.pages.HtmlPage;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemType;
import dev.secondment.platform.web.WebProblem;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that the {@code type} of a problem points to, and the list of them for people. */
@Path("/problems")
@RunOnVirtualThread
public class ProblemPages {
    private final List<ProblemCatalogue> catalogues;

    ProblemPages(@All List<ProblemCatalogue> catalogues) {
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
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    @Operation(hidden = true)
    public String list() {
        HtmlPage page = new HtmlPage("Problems")
                .paragraph("Everything that the suite may refuse. Programs branch on the code.")
                .tableStart("Code", "Status", "What it means", "What to do");
        all().forEach(entry -> page.row(entry.code(), "" + entry.status(), entry.title(), entry.advice()));
        return page.tableEnd().link("/docs/", "API explorer").html();
    }

    @GET
    @PermitAll
    @Path("/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Entry one(@PathParam("code") String code) {
        return all().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND, "There is no problem of this code."));
    }

    @GET
    @PermitAll
    @Path("/{code}")
    @Produces(MediaType.TEXT_HTML + ";qs=0.5")
    @Operation(hidden = true)
    public String page(@PathParam("code") String code) {
        Entry entry = one(code);
        return new HtmlPage(entry.title())
                .tableStart("Code", "Status")
                .row(entry.code(), "" + entry.status())
                .tableEnd()
                .paragraph(entry.advice())
                .link("/problems", "All problems")
                .html();
    }

    private List<Entry> all() {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.problems().stream())
                .map(Entry::from)
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }
}
