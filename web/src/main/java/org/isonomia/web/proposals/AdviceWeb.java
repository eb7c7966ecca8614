package org.isonomia.web.proposals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.command.proposals.askadvisers.AskAdvisers;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.query.Views;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.effects.Named;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Advice, asked and given before who proposed decides. */
@RestController
final class AdviceWeb {
    /** In the form: whom to ask, named as the command names its fault. */
    static final String ADVISERS = "advisers";

    /** In the form: whom to ask besides, while nobody was asked yet and two have to be. */
    static final String ANOTHER = "another";

    private final MatterPages matters;
    private final Acts acts;
    private final ApiActs api;
    private final Views views;

    AdviceWeb(MatterPages matters, Acts acts, ApiActs api, Views views) {
        this.matters = matters;
        this.acts = acts;
        this.api = api;
        this.views = views;
    }

    record Asked(@Nullable List<MemberId> advisers) {}

    record Given(int version, @Nullable String advice) {}

    @PostMapping("/proposals/{proposal}/advisers")
    ResponseEntity<?> ask(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var advisers = named(form);
        if (form.isFaulty()) return Acts.refused(form, faulty -> matters.page(visit, proposal, faulty));
        return send(visit, form, proposal, new AskAdvisers(proposal, visit.member(), advisers));
    }

    @PostMapping("/proposals/{proposal}/advice")
    ResponseEntity<?> give(Visit visit, Form form, @PathVariable ProposalId proposal) {
        var command = new GiveAdvice(proposal, visit.member(), form.number("version"), form.text("advice"));
        return send(visit, form, proposal, command);
    }

    @PostMapping("/api/proposals/{proposal}/advisers")
    ResponseEntity<?> apiAsk(Visit visit, @PathVariable ProposalId proposal, @RequestBody Asked body) {
        var advisers = Objects.requireNonNullElse(body.advisers(), List.<MemberId>of());
        return api.send(visit, new AskAdvisers(proposal, visit.member(), advisers), null);
    }

    @PutMapping("/api/proposals/{proposal}/advice/me")
    ResponseEntity<?> apiGive(Visit visit, @PathVariable ProposalId proposal, @RequestBody Given body) {
        var command = new GiveAdvice(proposal, visit.member(), body.version(), Form.orBlank(body.advice()));
        return api.send(visit, command, null);
    }

    /** Whom its fields name, as far as they are filled in; a fault where that is nobody, or one of several. */
    private List<MemberId> named(Form form) {
        return Stream.of(ADVISERS, ANOTHER)
                .filter(field -> form.optional(field).isPresent())
                .flatMap(field -> Named.by(form, field, views.members()).stream())
                .toList();
    }

    private ResponseEntity<?> send(Visit visit, Form form, ProposalId proposal, Object command) {
        String back = MatterPages.address(proposal) + "#advice";
        return acts.send(visit, form, command, back, again -> matters.page(visit, proposal, again));
    }
}
