package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.command.Refusal;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.prospects.Prospect;
import org.isonomia.query.proposals.proposals.FrozenRival;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionPage;
import org.isonomia.query.proposals.questions.QuestionState;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
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
    private final Clock clock;

    QuestionsWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates, Clock clock) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
        this.clock = clock;
    }

    private static final int LIMIT = 30;
    private static final int RIVALS = 10;

    record Raise(
            @Nullable String title,
            @Nullable String text,
            @Nullable ThreadId thread) {}

    @GetMapping("/questions")
    JteModel list(Visit visit, @RequestParam(required = false) @Nullable String after) {
        return templates.proposalsQuestions(
                pages.page(visit, "questions.title"), views.questions().questions(after, LIMIT));
    }

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
        return acts.send(visit, form, command, "/questions/" + question, again -> blank(visit, again));
    }

    @GetMapping("/questions/{question}")
    JteModel one(Visit visit, @PathVariable QuestionId question) {
        return page(visit, question, Form.blank());
    }

    @PostMapping("/questions/{question}/put-to-vote")
    ResponseEntity<?> putToVote(Visit visit, Form form, @PathVariable QuestionId question) {
        var poll = NewIds.of(acts.origin(visit, form)).poll();
        return acts.send(
                visit,
                form,
                command(visit, question, poll, PreconditionsForm.read(form, pages.zone())),
                "/questions/" + question,
                again -> page(visit, question, again));
    }

    /** The page again, with how likely the quorum and the preconditions that were typed are together. */
    @PostMapping("/questions/{question}/forecast")
    ResponseEntity<?> forecast(Visit visit, Form form, @PathVariable QuestionId question) {
        PreconditionsForm.check(form, pages.zone(), clock.instant());
        return form.isFaulty()
                ? Acts.refused(form, faulty -> page(visit, question, faulty))
                : ResponseEntity.ok(page(visit, question, form));
    }

    /** How a poll of it would stand now; 404 until a rival is frozen. */
    @GetMapping("/api/questions/{question}/forecast")
    Prospect apiForecast(@PathVariable QuestionId question) {
        return prospect(line(question), List.of()).orElseThrow(NotFoundException::new);
    }

    @GetMapping("/api/questions")
    Page<QuestionLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.questions().questions(after, LIMIT);
    }

    @GetMapping("/api/questions/{question}")
    QuestionPage apiOne(@PathVariable QuestionId question, @RequestParam(required = false) @Nullable String after) {
        return views.questions().question(question, after, RIVALS).orElseThrow(NotFoundException::new);
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
        return acts.send(visit, form, command, "/questions/" + question, again -> confirmation(visit, question, again));
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

    private JteModel page(Visit visit, QuestionId id, Form form) {
        var question = apiOne(id, visit.query("after").orElse(null));
        var preconditions = form.isFaulty()
                ? List.<Precondition>of()
                : PreconditionsForm.check(form, pages.zone(), clock.instant());
        return templates.proposalsQuestion(
                pages.page(visit, "title", "title", question.line().title()),
                question,
                form,
                prospect(question.line(), preconditions),
                waits(question),
                visit.who()
                        .filter(member -> views.supporters().isBackedBy(member, id))
                        .isPresent());
    }

    /** What each rival that is frozen still waits for. */
    private Map<ProposalId, Refusal> waits(QuestionPage question) {
        var charter = views.community().community().orElseThrow().charter().charter();
        var waits = new HashMap<ProposalId, Refusal>();
        if (question.line().state() == QuestionState.OPEN)
            for (var rival : question.rivals().items())
                new Waits(views, clock.instant())
                        .of(rival.line(), rival.version().ifAdopted(), charter)
                        .ifPresent(why -> waits.put(rival.line().id(), why));
        return waits;
    }

    /** Of the rivals that are ready; none until then. */
    private Optional<Prospect> prospect(QuestionLine question, List<Precondition> preconditions) {
        if (question.state() != QuestionState.OPEN) return Optional.empty();
        var charter = views.community().community().orElseThrow().charter().charter();
        var frozen = views.proposals().frozenRivals(question.id());
        var waits = new Waits(views, clock.instant());
        var rivals = frozen.stream()
                .filter(rival ->
                        waits.of(rival.line(), rival.effects(), charter).isEmpty())
                .map(QuestionsWeb::rival)
                .toList();
        if (rivals.isEmpty()) return Optional.empty();
        var putForward = frozen.stream()
                .map(rival -> rival.line().submittedAt())
                .max(Instant::compareTo)
                .orElseThrow();
        return Optional.of(views.prospects().rivals(charter, rivals, putForward, preconditions));
    }

    private static Rival rival(FrozenRival rival) {
        var line = rival.line();
        return new Rival(
                line.id(),
                line.version(),
                line.title(),
                rival.effects(),
                line.proposer().id());
    }
}
