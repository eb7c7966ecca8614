package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionPage;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.Opening;
import org.isonomia.web.polls.PreconditionsForm;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions: the list, one with its rivals side by side, raising and putting to the vote. */
@RestController
final class QuestionsWeb {
    private final Pages pages;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;
    private final Templates templates;
    private final QuestionShown shown;
    private final MatterPages matters;
    private final Clock clock;

    QuestionsWeb(
            Pages pages,
            Acts acts,
            ApiActs api,
            Views views,
            Templates templates,
            QuestionShown shown,
            MatterPages matters,
            Clock clock) {
        this.shown = shown;
        this.matters = matters;
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    private static final int LIMIT = 30;

    record Raise(
            @Nullable String title,
            @Nullable String text,
            @Nullable ThreadId thread) {}

    /** The blank form; a link may fill in the thread. */
    @GetMapping("/questions/new")
    JteModel blank(Visit visit) {
        return blank(visit, Form.blank("thread", visit.query("thread").orElse("")));
    }

    @PostMapping("/questions")
    ResponseEntity<?> raise(Visit visit, Form form) {
        var question = NewIds.of(acts.origin(visit, form)).question();
        var command = new RaiseQuestion(
                question,
                visit.member(),
                form.text("title"),
                form.text("text"),
                form.id("thread", ThreadId::new).orElse(null));
        return acts.send(visit, form, command, MatterPages.address(question), again -> blank(visit, again));
    }

    @PostMapping("/questions/{question}/put-to-vote")
    ResponseEntity<?> putToVote(Visit visit, Form form, @PathVariable QuestionId question) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        return acts.send(
                visit,
                form,
                command(visit, question, poll, PreconditionsForm.read(form, pages.zone())),
                MatterPages.address(question),
                again -> matters.page(visit, question, again));
    }

    /** The page again, with how likely the quorum and the preconditions that were typed are together. */
    @PostMapping("/questions/{question}/forecast")
    ResponseEntity<?> forecast(Visit visit, Form form, @PathVariable QuestionId question) {
        PreconditionsForm.check(form, pages.zone(), clock.instant());
        return form.isFaulty()
                ? Acts.refused(form, faulty -> matters.page(visit, question, faulty))
                : ResponseEntity.ok(matters.page(visit, question, form));
    }

    /** How a poll of it would stand now; 404 until a rival is frozen. */
    @GetMapping("/api/questions/{question}/forecast")
    Prospect apiForecast(@PathVariable QuestionId question) {
        return shown.prospect(line(question), List.of()).orElseThrow(NotFoundException::new);
    }

    @GetMapping("/api/questions")
    Page<QuestionLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.questions().questions(after, LIMIT);
    }

    @GetMapping("/api/questions/{question}")
    QuestionPage apiOne(@PathVariable QuestionId question, @RequestParam(required = false) @Nullable String after) {
        return views.questions().question(question, after, QuestionShown.RIVALS).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/questions")
    ResponseEntity<?> apiRaise(Visit visit, @RequestBody Raise body) {
        var question = NewIds.of(api.origin(visit)).question();
        var command = new RaiseQuestion(
                question, visit.member(), Form.orBlank(body.title()), Form.orBlank(body.text()), body.thread());
        return api.send(visit, command, "/api/questions/" + question);
    }

    /** The poll is found where the answer says once it has opened. */
    @PostMapping("/api/questions/{question}/poll")
    ResponseEntity<?> apiPutToVote(
            Visit visit, @PathVariable QuestionId question, @RequestBody(required = false) @Nullable Opening body) {
        var poll = NewIds.of(api.origin(visit)).poll();
        return api.send(visit, command(visit, question, poll, Opening.preconditions(body)), "/api/polls/" + poll);
    }

    /** What follows from withdrawing it, before it is done. */
    @GetMapping("/questions/{question}/withdraw")
    JteModel confirm(Visit visit, @PathVariable QuestionId question) {
        return confirmation(visit, question, Form.blank());
    }

    @PostMapping("/questions/{question}/withdraw")
    ResponseEntity<?> withdraw(Visit visit, Form form, @PathVariable QuestionId question) {
        var command = new WithdrawQuestion(question, rivals(question), visit.member());
        return acts.send(
                visit, form, command, MatterPages.address(question), again -> confirmation(visit, question, again));
    }

    @PostMapping("/api/questions/{question}/withdraw")
    ResponseEntity<?> apiWithdraw(Visit visit, @PathVariable QuestionId question) {
        return api.send(visit, new WithdrawQuestion(question, rivals(question), visit.member()), null);
    }

    private JteModel confirmation(Visit visit, QuestionId question, Form form) {
        var page = pages.page(visit, "question.withdraw.title");
        return templates.proposalsWithdraw(
                page,
                form,
                line(question).title(),
                page.t("question.withdraw.follows"),
                page.t("question.withdraw.button"),
                "/questions/" + question);
    }

    private AnnounceVote command(Visit visit, QuestionId question, PollId poll, List<Precondition> preconditions) {
        return new AnnounceVote(poll, question, rivals(question), visit.member(), preconditions);
    }

    private List<ProposalId> rivals(QuestionId question) {
        if (views.questions().line(question).isEmpty()) throw new NotFoundException();
        return views.proposals().rivals(question);
    }

    private QuestionLine line(QuestionId question) {
        return views.questions().line(question).orElseThrow(NotFoundException::new);
    }

    private JteModel blank(Visit visit, Form form) {
        return templates.proposalsQuestionNew(pages.page(visit, "questions.raise"), form);
    }
}
