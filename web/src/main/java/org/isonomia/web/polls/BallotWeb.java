package org.isonomia.web.polls;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.command.polls.cast.CastBallot;
import org.isonomia.command.polls.withdraw.WithdrawBallot;
import org.isonomia.events.PollId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NotFoundException;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One poll: its page, one's own ballot in it, and the ballots that count. */
@RestController
final class BallotWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;

    BallotWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
    }

    private static final int LIMIT = 100;

    record Choice(@Nullable String choice) {}

    /** @param mine the asker's ballot, if it counts @param onRoll whether the asker may vote */
    record PollAnswer(PollPage poll, boolean onRoll, Optional<BallotLine> mine) {}

    @GetMapping("/polls/{poll}")
    JteModel one(Visit visit, @PathVariable PollId poll) {
        return page(visit, poll, Form.blank());
    }

    @PostMapping("/polls/{poll}/ballot")
    ResponseEntity<?> cast(Visit visit, Form form, @PathVariable PollId poll) {
        return send(visit, form, poll, new CastBallot(poll, visit.member(), form.text("choice")));
    }

    @PostMapping("/polls/{poll}/ballot/withdraw")
    ResponseEntity<?> withdraw(Visit visit, Form form, @PathVariable PollId poll) {
        return send(visit, form, poll, new WithdrawBallot(poll, visit.member()));
    }

    @GetMapping("/api/polls/{poll}")
    PollAnswer apiOne(Visit visit, @PathVariable PollId poll) {
        return new PollAnswer(
                found(poll),
                views.polls().onRoll(poll, visit.member()),
                views.polls().ballot(poll, visit.member()));
    }

    @GetMapping("/api/polls/{poll}/ballots")
    Page<BallotLine> apiBallots(@PathVariable PollId poll, @RequestParam(required = false) @Nullable String after) {
        found(poll);
        return views.polls().ballots(poll, after, LIMIT);
    }

    @GetMapping("/api/polls/{poll}/roll")
    Page<Person> apiRoll(@PathVariable PollId poll, @RequestParam(required = false) @Nullable String after) {
        found(poll);
        return views.polls().roll(poll, after, LIMIT);
    }

    @PutMapping("/api/polls/{poll}/ballots/me")
    ResponseEntity<?> apiCast(Visit visit, @PathVariable PollId poll, @RequestBody Choice body) {
        return api.send(visit, new CastBallot(poll, visit.member(), Form.orBlank(body.choice())), null);
    }

    @DeleteMapping("/api/polls/{poll}/ballots/me")
    ResponseEntity<?> apiWithdraw(Visit visit, @PathVariable PollId poll) {
        return api.send(visit, new WithdrawBallot(poll, visit.member()), null);
    }

    private ResponseEntity<?> send(Visit visit, Form form, PollId poll, Object command) {
        return acts.send(visit, form, command, "/polls/" + poll, again -> page(visit, poll, again));
    }

    private JteModel page(Visit visit, PollId id, Form form) {
        var poll = found(id);
        return templates.pollsPoll(
                pages.page(visit, "title", "title", poll.line().question()),
                poll,
                views.polls().onRoll(id, visit.member()),
                views.polls().ballot(id, visit.member()),
                views.polls().ballots(id, visit.query("after").orElse(null), LIMIT),
                form);
    }

    private PollPage found(PollId poll) {
        return views.polls().poll(poll).orElseThrow(NotFoundException::new);
    }
}
