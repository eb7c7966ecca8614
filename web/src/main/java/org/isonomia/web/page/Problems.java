package org.isonomia.web.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.command.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What went wrong, as sentences for people and as RFC 9457 problem details for programs. */
@Component
public final class Problems {
    private static final int RETRY_AFTER_SECONDS = 1;

    private final Sentences sentences;

    public Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    public List<Problem> of(List<Refusal> refusals) {
        return sentences.problems(refusals);
    }

    public Problem busy() {
        return new Problem("log-busy", null, sentences.of("problem.busy"));
    }

    public Problem reused() {
        return new Problem("key-reused", null, sentences.of("problem.reused"));
    }

    /** @param problems at least one; the first names the problem's type */
    public ResponseEntity<?> json(HttpStatus status, List<Problem> problems) {
        var first = problems.getFirst();
        var detail = ProblemDetail.forStatusAndDetail(status, first.sentence());
        detail.setType(URI.create("/problems/" + first.type()));
        detail.setTitle(sentences.of("problem.title." + status.value()));
        var fields = problems.stream()
                .filter(problem -> problem.field() != null)
                .map(problem -> Map.of(
                        "field", Objects.requireNonNull(problem.field()),
                        "pointer", "#/" + problem.field(),
                        "type", "/problems/" + problem.type(),
                        "detail", problem.sentence()))
                .toList();
        if (!fields.isEmpty()) detail.setProperty("errors", fields);
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE)
            response.header(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        return response.body(detail);
    }
}
