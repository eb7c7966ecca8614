package org.isonomia.web.polls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.answerobjection.AnswerObjection;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.upholdobjection.UpholdObjection;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.BallotLine;
import org.isonomia.query.polls.ballotbox.Bar;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.rules.counting.Choice;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.FormFault;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One poll: one's own ballot in it, and the ballots that count. */
@RestController
final class BallotWeb {
    private final Confirmations confirmations;
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final PollShown shown;
    private final MatterPages matters;
    private final BallotPage ballots;

    BallotWeb(
            Pages pages,
            Acts acts,
            ApiActs api,
            Views views,
            PollShown shown,
            MatterPages matters,
            BallotPage ballots,
            Confirmations confirmations) {
        this.matters = matters;
        this.ballots = ballots;
        this.confirmations = confirmations;
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.shown = shown;
    }

    /** In the address of a poll's page after one's ballot was cast or withdrawn: the page says what is recorded now. */
    private static final String RECORDED = "recorded=mine";

    /**
     * @param choice one option's id, for polls in which one is chosen
     * @param ballot the ballot in any form
     * @param reason the voter's words; left out, those recorded before stay, and an empty text takes them back
     */
    record Cast(
            @Nullable String choice,
            @Nullable Choice ballot,
            @Nullable String reason) {
        Choice any() {
            return ballot != null ? ballot : new Choice.One(Form.orBlank(choice));
        }
    }

    record Answered(@Nullable String answer) {}

    /**
     * @param onRoll whether the asker may vote
     * @param bar why the asker may not
     * @param mine the asker's ballot, if it counts, also while it is hidden from everybody else
     * @param words who is elected and which seats are tied, as the page says it; absent without such a result
     */
    record PollAnswer(
            PollPage poll, boolean onRoll, Optional<Bar> bar, Optional<BallotLine> mine, Optional<String> words) {}

    @PostMapping("/polls/{poll}/ballot")
    ResponseEntity<?> cast(Visit visit, Form form, @PathVariable PollId poll) {
        var choice = BallotForm.read(form);
        String reason = form.checked("reason") ? form.text("reason") : kept(poll, visit);
        return acts.send(
                visit,
                form,
                new CastBallot(poll, visit.member(), choice, reason),
                MatterPages.address(poll) + "?" + RECORDED,
                again -> ballots.page(visit, poll, again));
    }

    /**
     * The words that stand beside one's ballot in a hidden poll, which a change that does not show them leaves alone. In
     * others the decision keeps them.
     */
    private @Nullable String kept(PollId poll, Visit visit) {
        return views.polls()
                .poll(poll)
                .filter(page -> page.terms().hidden())
                .flatMap(page -> views.polls().ownBallot(poll, visit.member()))
                .map(BallotLine::reason)
                .orElse(null);
    }

    @PostMapping("/polls/{poll}/ballot/withdraw")
    ResponseEntity<?> withdraw(Visit visit, Form form, @PathVariable PollId poll) {
        return acts.send(
                visit,
                form,
                new WithdrawBallot(poll, visit.member()),
                MatterPages.address(poll) + "?" + RECORDED,
                again -> matters.page(visit, poll, again));
    }

    @PostMapping("/polls/{poll}/objections/answer")
    ResponseEntity<?> answer(Visit visit, Form form, @PathVariable PollId poll) {
        var command = new AnswerObjection(
                poll, shown.found(poll).line().proposal(), objector(form), visit.member(), form.text("answer"));
        return send(visit, form, poll, command);
    }

    @PostMapping("/polls/{poll}/objections/uphold")
    ResponseEntity<?> uphold(Visit visit, Form form, @PathVariable PollId poll) {
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, "uphold", MatterPages.address(poll));
        return send(visit, form, poll, new UpholdObjection(poll, proposal(poll), objector(form), visit.member()));
    }

    @PutMapping("/api/polls/{poll}/objections/{objector}/answer")
    ResponseEntity<?> apiAnswer(
            Visit visit, @PathVariable PollId poll, @PathVariable MemberId objector, @RequestBody Answered body) {
        api.origin(visit);
        var command = new AnswerObjection(
                poll, shown.found(poll).line().proposal(), objector, visit.member(), Form.orBlank(body.answer()));
        return api.send(visit, command, null);
    }

    @PostMapping("/api/polls/{poll}/objections/{objector}/uphold")
    ResponseEntity<?> apiUphold(Visit visit, @PathVariable PollId poll, @PathVariable MemberId objector) {
        api.origin(visit);
        return api.send(visit, new UpholdObjection(poll, proposal(poll), objector, visit.member()), null);
    }

    @GetMapping("/api/polls/{poll}")
    PollAnswer apiOne(Visit visit, @PathVariable PollId poll) {
        var found = shown.found(poll);
        var bar = views.polls().bar(found, visit.member());
        var page = pages.page(visit, "title", "title", found.line().question());
        return new PollAnswer(
                found,
                bar.isEmpty(),
                bar,
                views.polls().ownBallot(poll, visit.member()),
                found.election().map(election -> ElectionWords.of(page, found.terms(), election)));
    }

    /** One's own ballot with its reason, also while it is hidden from everybody else. */
    @GetMapping("/api/polls/{poll}/ballots/me")
    ResponseEntity<BallotLine> apiMine(Visit visit, @PathVariable PollId poll) {
        shown.found(poll);
        var mine = views.polls().ownBallot(poll, visit.member()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(mine);
    }

    @GetMapping("/api/polls/{poll}/ballots")
    Page<BallotLine> apiBallots(@PathVariable PollId poll, @RequestParam(required = false) @Nullable String after) {
        shown.found(poll);
        return views.polls().ballots(poll, after, PollShown.BALLOTS);
    }

    @GetMapping("/api/polls/{poll}/roll")
    Page<Person> apiRoll(@PathVariable PollId poll, @RequestParam(required = false) @Nullable String after) {
        shown.found(poll);
        return views.polls().roll(poll, after, PollShown.BALLOTS);
    }

    @PutMapping("/api/polls/{poll}/ballots/me")
    ResponseEntity<?> apiCast(Visit visit, @PathVariable PollId poll, @RequestBody Cast body) {
        if (body.choice() != null && body.ballot() != null)
            return api.refused(visit, List.of(new Refusal(FormFault.EITHER_OR, "ballot", Map.of())));
        String reason = body.reason() != null ? body.reason() : kept(poll, visit);
        return api.send(visit, new CastBallot(poll, visit.member(), body.any(), reason), null);
    }

    @DeleteMapping("/api/polls/{poll}/ballots/me")
    ResponseEntity<?> apiWithdraw(Visit visit, @PathVariable PollId poll) {
        return api.send(visit, new WithdrawBallot(poll, visit.member()), null);
    }

    /** Only a proposal can be given back to be revised. */
    private ProposalId proposal(PollId poll) {
        return Optional.ofNullable(shown.found(poll).line().proposal()).orElseThrow(NotFoundException::new);
    }

    private static MemberId objector(Form form) {
        return form.id("objector", MemberId::new).orElseThrow(NotFoundException::new);
    }

    private ResponseEntity<?> send(Visit visit, Form form, PollId poll, Object command) {
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }
}
