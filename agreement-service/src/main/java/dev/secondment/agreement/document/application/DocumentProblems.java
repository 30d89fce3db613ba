package dev.secondment.agreement.document.application;

import dev.secondment.agreement.document.domain.DocumentProblem;
import dev.secondment.platform.problem.ProblemCatalogue;
import dev.secondment.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class DocumentProblems implements ProblemCatalogue {

    @Override
    public List<ProblemType> problems() {
        return List.of(DocumentProblem.values());
    }
}
