package org.isonomia.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.isonomia.command.Refusal;
import org.isonomia.web.page.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * RFC 9457 problem details.
 *
 * @param type stable: {@code /problems/<area>/<code>}
 * @param detail the sentence a person would read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    /** @param pointer RFC 6901, into the body that was sent */
    public record FieldError(String field, String pointer, String detail) {}

    static Problem of(HttpStatus status, Messages messages, java.util.Locale locale, List<Refusal> reasons) {
        Refusal first = reasons.getFirst();
        var errors = reasons.stream()
                .filter(reason -> reason.field() != null)
                .map(reason -> new FieldError(
                        String.valueOf(reason.field()), "/" + reason.field(), messages.say(locale, reason)))
                .toList();
        return new Problem(
                "/problems/" + first.code().type(),
                messages.say(locale, "problem.refused"),
                status.value(),
                messages.say(locale, first),
                errors);
    }

    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem("/problems/web/" + code, title, status.value(), detail, List.of());
    }

    public ResponseEntity<Problem> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}
