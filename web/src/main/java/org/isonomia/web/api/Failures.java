package org.isonomia.web.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.isonomia.query.page.NotACursorException;
import org.isonomia.web.page.ErrorPages;
import org.isonomia.web.page.Messages;
import org.isonomia.web.page.UnsentForms;
import org.isonomia.web.page.WayBack;
import org.isonomia.web.request.FoundingClosedException;
import org.isonomia.web.request.KeyMissingException;
import org.isonomia.web.request.Languages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.NotSignedInException;
import org.isonomia.web.request.TooManyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every request that fails outside of a decision ends here: problem+json below /api and /log, otherwise a page. */
@Component
@Order(-2)
final class Failures implements WebExceptionHandler, ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ErrorPages errorPages;
    private final UnsentForms unsent;
    private final WayBack wayBack;
    private final Messages messages;
    private final JsonMapper json;

    Failures(ErrorPages errorPages, UnsentForms unsent, WayBack wayBack, Messages messages, JsonMapper json) {
        this.errorPages = errorPages;
        this.unsent = unsent;
        this.wayBack = wayBack;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) return Mono.error(failure);
        if (failure instanceof NotSignedInException) return notSignedIn(exchange);
        if (failure instanceof KeyMissingException) return answer(exchange, HttpStatus.BAD_REQUEST, "key-missing", "");
        if (failure instanceof NotFoundException || isPathVariable(failure))
            return answer(exchange, HttpStatus.NOT_FOUND, "not-found", "");
        if (failure instanceof NotACursorException) return answer(exchange, HttpStatus.BAD_REQUEST, "malformed", "");
        if (failure instanceof FoundingClosedException)
            return answer(exchange, HttpStatus.FORBIDDEN, "founding-closed", "");
        if (failure instanceof TooManyException many) {
            exchange.getResponse()
                    .getHeaders()
                    .set(HttpHeaders.RETRY_AFTER, Long.toString(many.pause().toSeconds()));
            return answer(exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many", "");
        }
        if (cause(failure, DataBufferLimitException.class) != null)
            return answer(exchange, HttpStatus.CONTENT_TOO_LARGE, "too-large", "");
        if (failure instanceof Required.FieldMissingException missing)
            return malformed(exchange, missing.field, "/" + missing.field);
        var bad = cause(failure, JacksonException.class);
        if (bad != null) return malformed(exchange, bad);
        if (failure instanceof ResponseStatusException status
                && status.getStatusCode().is4xxClientError())
            return clientError(
                    exchange, HttpStatus.valueOf(status.getStatusCode().value()));
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Request {} {} failed, reference {}",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath(),
                reference,
                failure);
        return answer(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference);
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        return notSignedIn(exchange);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        if (!(denied instanceof CsrfException)) return answer(exchange, HttpStatus.FORBIDDEN, "former", "");
        return isApi(exchange) ? answer(exchange, HttpStatus.FORBIDDEN, "csrf", "") : unsent.stale(exchange);
    }

    private Mono<Void> notSignedIn(ServerWebExchange exchange) {
        return isApi(exchange)
                ? answer(exchange, HttpStatus.UNAUTHORIZED, "not-signed-in", "")
                : unsent.signIn(exchange);
    }

    private Mono<Void> clientError(ServerWebExchange exchange, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> answer(exchange, status, "not-found", "");
            case METHOD_NOT_ALLOWED ->
                reads(exchange) && !isApi(exchange) ? wayBack.lead(exchange) : answer(exchange, status, "method", "");
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> answer(exchange, status, "media-type", "");
            case CONTENT_TOO_LARGE -> answer(exchange, status, "too-large", "");
            default -> answer(exchange, HttpStatus.BAD_REQUEST, "malformed", "");
        };
    }

    private static boolean reads(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private Mono<Void> malformed(ServerWebExchange exchange, JacksonException failure) {
        var pointer = new StringBuilder();
        failure.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getPropertyName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getPropertyName()));
        return malformed(exchange, pointer.isEmpty() ? "" : pointer.substring(1), pointer.toString());
    }

    private Mono<Void> malformed(ServerWebExchange exchange, String field, String pointer) {
        Locale locale = Languages.wanted(exchange);
        String detail =
                messages.say(locale, field.isEmpty() ? "problem.malformed" : "problem.malformed.field", "field", field);
        var errors = field.isEmpty()
                ? List.<Problem.FieldError>of()
                : List.of(new Problem.FieldError(field, pointer, detail));
        var problem = new Problem(
                "/problems/web/malformed",
                messages.say(locale, "problem.malformed.title"),
                HttpStatus.BAD_REQUEST.value(),
                detail,
                errors);
        return isApi(exchange) ? write(exchange, problem) : answer(exchange, HttpStatus.BAD_REQUEST, "malformed", "");
    }

    private Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, String code, String reference) {
        if (!isApi(exchange)) return errorPages.write(exchange, status, code, reference);
        Locale locale = Languages.wanted(exchange);
        return write(
                exchange,
                Problem.of(
                        status,
                        code,
                        messages.say(locale, "problem." + code + ".title"),
                        messages.say(locale, "problem." + code, "reference", reference)));
    }

    private Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    /** The published log is for programs, too. */
    private static boolean isApi(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return path.startsWith("/api/") || path.startsWith("/log/");
    }

    /** An id in the address that cannot be one names nothing. */
    private static boolean isPathVariable(Throwable failure) {
        return cause(failure, JacksonException.class) == null && cause(failure, TypeMismatchException.class) != null;
    }

    private static <T extends Throwable> @org.jspecify.annotations.Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (type.isInstance(cause)) return type.cast(cause);
        return null;
    }
}
