package dev.secondment.platform.problem;

import java.util.List;

/** What a service, or a part of the platform, may refuse. One bean each; together they are the public catalogue. */
public interface ProblemCatalogue {

    List<ProblemType> problems();
}
