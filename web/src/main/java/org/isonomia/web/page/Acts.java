package org.isonomia.web.page;

import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.isonomia.command.Answer;
import org.isonomia.command.Commands;
import org.isonomia.command.Origin;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends what people do as commands, and says what became of it: to browsers in pages, to programs in JSON. */
@Component
public final class Acts {
    private final Commands commands;
    private final Pages pages;
    private final Problems problems;
    private final Clock clock;

    public Acts(Commands commands, Pages pages, Problems problems, Clock clock) {
        this.commands = commands;
        this.pages = pages;
        this.problems = problems;
        this.clock = clock;
    }

    /** A form on its way to becoming an act. */
    public final class Submission {
        private final Visit visit;
        private final Form form;
        private final Mono<Answer> answer;

        Submission(Visit visit, Form form, Mono<Answer> answer) {
            this.visit = visit;
            this.form = form;
            this.answer = answer;
        }

        /** Goes to {@code target} when done; when not, shows the page the form was on, with what was typed. */
        public Mono<ResponseEntity<?>> orShow(String target, BiFunction<Frame, Submitted, JteModel> page) {
            return answer.flatMap(outcome -> switch (outcome) {
                case Answer.Accepted accepted -> Mono.just(redirect(target, accepted.position()));
                case Answer.Refused refused ->
                    again(UNPROCESSABLE_ENTITY, problems.of(refused.reasons()), page);
                case Answer.Reused reused -> again(UNPROCESSABLE_ENTITY, List.of(problems.reused()), page);
                case Answer.Busy busy -> again(SERVICE_UNAVAILABLE, List.of(problems.busy()), page);
            });
        }

        private Mono<ResponseEntity<?>> again(
                HttpStatus status, List<Problem> wrong, BiFunction<Frame, Submitted, JteModel> page) {
            // A busy log may have taken the command: the same key is sent again. After a refusal a new one is due.
            String key = status == SERVICE_UNAVAILABLE
                    ? form.key()
                    : java.util.UUID.randomUUID().toString();
            return pages.show(visit, status, frame -> page.apply(frame, new Submitted(form, wrong, key)));
        }
    }

    public Submission submit(Visit visit, Form form, Object command) {
        return new Submission(visit, form, send(command, visit.me(), form.key()));
    }

    /** As {@link #submit}, for someone who is not a member yet. */
    public Submission submitAs(Visit visit, MemberId newcomer, Form form, Object command) {
        return new Submission(visit, form, send(command, newcomer, form.key()));
    }

    /** @param id of the thing the command makes, if it makes one */
    public Mono<ResponseEntity<?>> receipt(Visit visit, String key, @Nullable String id, Object command) {
        return send(command, visit.me(), key).map(outcome -> switch (outcome) {
            case Answer.Accepted accepted ->
                ResponseEntity.status(id == null || accepted.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(new Receipt(
                                id,
                                accepted.command(),
                                accepted.position(),
                                accepted.leafHashes().stream()
                                        .map(HexFormat.of()::formatHex)
                                        .toList(),
                                accepted.repeated()));
            case Answer.Refused refused -> problems.json(UNPROCESSABLE_ENTITY, problems.of(refused.reasons()));
            case Answer.Reused reused -> problems.json(UNPROCESSABLE_ENTITY, List.of(problems.reused()));
            case Answer.Busy busy -> problems.json(SERVICE_UNAVAILABLE, List.of(problems.busy()));
        });
    }

    private Mono<Answer> send(Object command, MemberId actor, String key) {
        return Mono.fromFuture(() -> commands.send(command, Origin.member(actor, key, clock.instant())));
    }

    /** Back to a page that shows at least what was just done. */
    public static ResponseEntity<?> redirect(String target, long position) {
        int anchor = target.indexOf('#');
        String page = anchor < 0 ? target : target.substring(0, anchor);
        String at = position < 0 ? "" : (page.contains("?") ? "&" : "?") + "at-least=" + position;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page + at + (anchor < 0 ? "" : target.substring(anchor))))
                .build();
    }
}
