package org.isonomia.web.api;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.isonomia.command.Answer;
import org.isonomia.command.Origin;
import org.isonomia.command.Refusal;
import org.isonomia.web.page.Messages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.WithinQuota;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends what an API request asks for as the member who is signed in, and makes JSON of the answer. */
@Component
public final class ApiActs {
    private static final String RETRY_SECONDS = "2";

    private final WithinQuota commands;
    private final Clock clock;
    private final Pages pages;
    private final Messages messages;

    ApiActs(WithinQuota commands, Clock clock, Pages pages, Messages messages) {
        this.commands = commands;
        this.clock = clock;
        this.pages = pages;
        this.messages = messages;
    }

    /**
     * Where the command of this request comes from.
     *
     * @throws org.isonomia.web.request.KeyMissingException before anything else is looked at, when it has no key
     */
    public Origin origin(Visit visit) {
        return Origin.member(visit.person(), visit.idempotencyKey(), clock.instant());
    }

    /** @param created where what it makes will be found; absent when it makes nothing new */
    public ResponseEntity<?> send(Visit visit, Object command, @Nullable String created) {
        return answer(visit, commands.send(command, origin(visit)), created);
    }

    public ResponseEntity<?> answer(Visit visit, Answer answer, @Nullable String created) {
        return switch (answer) {
            case Answer.Accepted accepted -> receipt(Receipt.of(accepted), created);
            case Answer.Refused refused -> refused(visit, refused.reasons());
            case Answer.Reused reused -> refused(visit, List.of(Refusal.of(FormFault.SENT_BEFORE)));
            case Answer.Busy busy ->
                ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(busy(pages.locale(visit)));
            case Answer.Unsigned unsigned -> unsigned(pages.locale(visit), unsigned.refusal());
        };
    }

    public ResponseEntity<?> refused(Visit visit, List<Refusal> reasons) {
        boolean unknown =
                reasons.stream().anyMatch(r -> r.field() == null && r.code().kind() == Refusal.Kind.UNKNOWN);
        var status = unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return Problem.of(status, messages, pages.locale(visit), reasons).response();
    }

    /** @param pause before it is worth trying again */
    public ResponseEntity<?> tooMany(Visit visit, List<Refusal> reasons, Duration pause) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(HttpStatus.TOO_MANY_REQUESTS, messages, pages.locale(visit), reasons));
    }

    private static ResponseEntity<?> receipt(Receipt receipt, @Nullable String created) {
        return created == null
                ? ResponseEntity.ok(receipt)
                : ResponseEntity.created(URI.create(created)).body(receipt);
    }

    private ResponseEntity<Problem> unsigned(Locale locale, String refusal) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "log-unsigned",
                        messages.say(locale, "alarm.title"),
                        messages.say(locale, "alarm." + refusal) + " " + messages.say(locale, "alarm.api"))
                .response();
    }

    private Problem busy(Locale locale) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "log-busy",
                messages.say(locale, "busy.title"),
                messages.say(locale, "busy.api"));
    }
}
