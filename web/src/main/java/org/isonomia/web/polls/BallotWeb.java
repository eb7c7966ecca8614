package org.isonomia.web.polls;

import static org.isonomia.web.page.Pages.found;
import static org.isonomia.web.page.Pages.id;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.command.polls.cast.CastBallot;
import org.isonomia.command.polls.withdraw.WithdrawBallot;
import org.isonomia.events.PollId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Frame;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Submitted;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One poll: its page, one's own ballot in it, and the ballots that count. */
@RestController
class BallotWeb {
    private static final int PAGE = 100;
    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    BallotWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    record Choice(@Nullable String choice) {}

    /** @param mine the asker's ballot, if it counts @param onRoll whether the asker may vote */
    record PollAnswer(PollPage poll, boolean onRoll, Optional<BallotLine> mine) {}

    @GetMapping("/polls/{poll}")
    Mono<ResponseEntity<?>> one(
            Visit visit, @PathVariable String poll, @RequestParam(required = false) @Nullable String cursor) {
        var id = id(PollId::new, poll);
        return pages.show(visit, frame -> page(visit, frame, id, Submitted.nothing(), cursor));
    }

    @PostMapping("/polls/{poll}/ballot")
    Mono<ResponseEntity<?>> cast(Visit visit, Form form, @PathVariable String poll) {
        var id = id(PollId::new, poll);
        return acts.submit(visit, form, new CastBallot(id, visit.me(), form.text("choice")))
                .orShow("/polls/" + id, (frame, wrong) -> page(visit, frame, id, wrong, null));
    }

    @PostMapping("/polls/{poll}/ballot/withdraw")
    Mono<ResponseEntity<?>> withdraw(Visit visit, Form form, @PathVariable String poll) {
        var id = id(PollId::new, poll);
        return acts.submit(visit, form, new WithdrawBallot(id, visit.me()))
                .orShow("/polls/" + id, (frame, wrong) -> page(visit, frame, id, wrong, null));
    }

    @GetMapping("/api/polls/{poll}")
    Mono<ResponseEntity<?>> apiOne(Visit visit, @PathVariable String poll) {
        var id = id(PollId::new, poll);
        return pages.answer(
                visit,
                () -> new PollAnswer(
                        found(views.polls().poll(id)),
                        views.polls().onRoll(id, visit.me()),
                        views.polls().ballot(id, visit.me())));
    }

    @GetMapping("/api/polls/{poll}/ballots")
    Mono<ResponseEntity<?>> apiBallots(
            Visit visit, @PathVariable String poll, @RequestParam(required = false) @Nullable String cursor) {
        var id = id(PollId::new, poll);
        return pages.answer(visit, () -> {
            found(views.polls().poll(id));
            return views.polls().ballots(id, cursor, PAGE);
        });
    }

    @PutMapping("/api/polls/{poll}/ballots/me")
    Mono<ResponseEntity<?>> apiCast(
            Visit visit,
            @RequestHeader("Idempotency-Key") String key,
            @PathVariable String poll,
            @RequestBody Choice body) {
        return acts.receipt(
                visit, key, null, new CastBallot(id(PollId::new, poll), visit.me(), Form.orBlank(body.choice())));
    }

    @DeleteMapping("/api/polls/{poll}/ballots/me")
    Mono<ResponseEntity<?>> apiWithdraw(
            Visit visit, @RequestHeader("Idempotency-Key") String key, @PathVariable String poll) {
        return acts.receipt(visit, key, null, new WithdrawBallot(id(PollId::new, poll), visit.me()));
    }

    private JteModel page(Visit visit, Frame frame, PollId poll, Submitted submitted, @Nullable String cursor) {
        return templates.pollsPoll(
                frame,
                found(views.polls().poll(poll)),
                views.polls().onRoll(poll, visit.me()),
                views.polls().ballot(poll, visit.me()),
                views.polls().ballots(poll, cursor, PAGE),
                submitted);
    }
}
