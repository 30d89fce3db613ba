package dev.secondment.gateway.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.secondment.gateway.edge.GatewayProblem;
import dev.secondment.gateway.routing.Published;
import dev.secondment.gateway.routing.ServiceCalls;
import dev.secondment.gateway.routing.Services;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import dev.secondment.platform.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The services' refusals as part of the gateway's catalogue: one list for the whole suite. */
@ApplicationScoped
class ServiceProblems implements ProblemCatalogue {
    private final Published<List<PublishedProblem>> published;
    private final ServiceCalls calls;
    private final ObjectMapper json;

    ServiceProblems(Services services, ServiceCalls calls, ObjectMapper json) {
        this.calls = calls;
        this.json = json;
        this.published = new Published<>(services, this::read);
    }

    /** Every door shares some refusals; each code is listed once. */
    @Override
    public List<ProblemType> problems() {
        Set<String> listed = new HashSet<>();
        Stream.<ProblemType[]>of(WebProblem.values(), GatewayProblem.values())
                .flatMap(Stream::of)
                .forEach(own -> listed.add(own.code()));
        return published.all().values().stream()
                .flatMap(List::stream)
                .filter(problem -> listed.add(problem.code()))
                .map(ProblemType.class::cast)
                .toList();
    }

    private List<PublishedProblem> read(String service) throws IOException {
        HttpResponse<String> answer = calls.read(service, "/problems", "Accept", "application/json");
        if (answer.statusCode() != 200) {
            throw new IOException("Status " + answer.statusCode());
        }
        return json.readValue(answer.body(), new TypeReference<>() {});
    }
}
