package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.isonomia.command.polls.decide.PutQuestionToVote;
import org.isonomia.command.proposals.raise.RaiseQuestion;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.questions.QuestionLine;
import org.isonomia.query.proposals.questions.QuestionPage;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.NewIds;
import org.isonomia.web.page.NotFoundException;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Visit;
import org.isonomia.web.polls.Opening;
import org.isonomia.web.polls.PreconditionsForm;
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

    QuestionsWeb(Pages pages, Acts acts, ApiActs api, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.api = api;
        this.views = views;
        this.templates = templates;
    }

    private static final int LIMIT = 30;

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
                "/polls/" + poll,
                again -> page(visit, question, again));
    }

    @GetMapping("/api/questions")
    Page<QuestionLine> apiList(@RequestParam(required = false) @Nullable String after) {
        return views.questions().questions(after, LIMIT);
    }

    @GetMapping("/api/questions/{question}")
    QuestionPage apiOne(@PathVariable QuestionId question) {
        return views.questions().question(question).orElseThrow(NotFoundException::new);
    }

    @PostMapping("/api/questions")
    ResponseEntity<?> apiRaise(Visit visit, @RequestBody Raise body) {
        var question = NewIds.of(api.origin(visit)).question();
        var command = new RaiseQuestion(
                question, visit.member(), Form.orBlank(body.title()), Form.orBlank(body.text()), body.thread());
        return api.send(visit, command, "/api/questions/" + question);
    }

    @PostMapping("/api/questions/{question}/poll")
    ResponseEntity<?> apiPutToVote(
            Visit visit, @PathVariable QuestionId question, @RequestBody(required = false) @Nullable Opening body) {
        var poll = NewIds.of(api.origin(visit)).poll();
        return api.send(visit, command(visit, question, poll, Opening.preconditions(body)), "/api/polls/" + poll);
    }

    private PutQuestionToVote command(Visit visit, QuestionId question, PollId poll, List<Precondition> preconditions) {
        var rivals = apiOne(question).rivals().stream()
                .map(rival -> rival.line().id())
                .toList();
        return new PutQuestionToVote(poll, question, rivals, visit.member(), preconditions);
    }

    private JteModel blank(Visit visit, Form form) {
        return templates.proposalsQuestionNew(pages.page(visit, "questions.raise"), form);
    }

    private JteModel page(Visit visit, QuestionId id, Form form) {
        var question = apiOne(id);
        return templates.proposalsQuestion(
                pages.page(visit, "title", "title", question.line().title()), question, form);
    }
}
