package org.isonomia.web.results;

import java.util.List;
import java.util.Optional;
import org.isonomia.command.results.stateresult.StateResult;
import org.isonomia.events.PollId;
import org.isonomia.query.Views;
import org.isonomia.query.results.statements.Answerable;
import org.isonomia.query.results.statements.Statement;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What people write about a result. */
@RestController
final class StatementWeb {
    /** @param statement for all to read, in place of the one before */
    record Stated(@Nullable String statement) {}

    private final Views views;
    private final MatterPages matters;
    private final Acts acts;
    private final ApiActs api;

    StatementWeb(Views views, MatterPages matters, Acts acts, ApiActs api) {
        this.views = views;
        this.matters = matters;
        this.acts = acts;
        this.api = api;
    }

    @PostMapping("/polls/{poll}/statement")
    ResponseEntity<?> state(Visit visit, Form form, @PathVariable PollId poll) {
        var command = command(visit, poll, form.text("statement"));
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }

    @PostMapping("/api/polls/{poll}/statement")
    ResponseEntity<?> apiState(Visit visit, @PathVariable PollId poll, @RequestBody Stated body) {
        return api.send(visit, command(visit, poll, Form.orBlank(body.statement())), null);
    }

    /** The latest versions, newest first. */
    @GetMapping("/api/polls/{poll}/statements")
    List<Statement> apiStatements(Visit visit, @PathVariable PollId poll) {
        visit.member();
        return views.polls()
                .poll(poll)
                .map(found -> views.statements().of(found.line().id()))
                .orElseThrow(NotFoundException::new);
    }

    /** The decision says whether whoever acts may do so; here is only found what they would do it by. */
    private StateResult command(Visit visit, PollId poll, String statement) {
        Optional<Answerable> by = views.polls().poll(poll).flatMap(views.statements()::answerable);
        return new StateResult(
                poll,
                by.map(Answerable::proposal).orElse(null),
                by.map(Answerable::question).orElse(null),
                visit.member(),
                statement);
    }
}
