package dev.secondment.platform.data;

import dev.secondment.platform.problem.ProblemException;
import dev.secondment.platform.problem.ProblemType;
import dev.secondment.platform.web.ProblemAnswers;
import dev.secondment.platform.web.WebProblem;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/** What the database says no to, as a caller can understand it: never its own words. */
public class DataFailures {

    private final ProblemAnswers problems;
    private final List<ConstraintProblems> constraints;

    DataFailures(ProblemAnswers problems, @All List<ConstraintProblems> constraints) {
        this.problems = problems;
        this.constraints = constraints;
    }

    @ServerExceptionMapper({
        PersistenceException.class,
        QuarkusTransactionException.class,
        RollbackException.class,
        Sql.SqlFailed.class
    })
    public Response failed(Throwable failure) {
        if (Sql.isAway(failure)) {
            return problems.failure(WebProblem.TEMPORARILY_UNAVAILABLE, failure);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Response> answer = answerTo(cause);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return problems.failure(WebProblem.INTERNAL_ERROR, failure);
    }

    private Optional<Response> answerTo(Throwable cause) {
        return switch (cause) {
            case ProblemException refusal -> Optional.of(problems.answer(refusal));
            case OptimisticLockException _, StaleStateException _ ->
                Optional.of(problems.answer(
                        WebProblem.STALE_VERSION, "The resource was changed by someone else at the same time."));
            case SQLException sql -> answerTo(sql);
            default -> Optional.empty();
        };
    }

    private Optional<Response> answerTo(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.startsWith("22")) {
            return Optional.of(
                    problems.answer(WebProblem.INVALID_REQUEST, "A value is of a kind that cannot be stored."));
        }
        return switch (state) {
            case "23505", "23P01" ->
                Optional.of(problems.answer(constraintProblem(sql), "Another record stands in the way."));
            case "55P03", "40001", "40P01" ->
                Optional.of(Response.fromResponse(problems.answer(
                                DataProblem.REQUEST_IN_PROGRESS, "Another request is changing the same records."))
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build());
            default -> Optional.empty();
        };
    }

    private ProblemType constraintProblem(SQLException sql) {
        return constraintOf(sql)
                .flatMap(constraint -> constraints.stream()
                        .flatMap(known -> Stream.ofNullable(known.byConstraint().get(constraint)))
                        .findFirst())
                .orElse(DataProblem.RECORD_CONFLICT);
    }

    /** Of a batch, the failure itself comes after what says that the batch failed. */
    static Optional<String> constraintOf(SQLException sql) {
        for (Throwable each : sql) {
            if (each instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
                return Optional.ofNullable(postgres.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
