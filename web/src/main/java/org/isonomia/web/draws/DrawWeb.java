package org.isonomia.web.draws;

import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlace;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.events.PollId;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Confirmations;
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

/** What members do about the draw in a failed poll's place. */
@RestController
final class DrawWeb {
    record Seeded(@Nullable String seed) {}

    private final Confirmations confirmations;
    private final MatterPages matters;
    private final Acts acts;
    private final ApiActs api;

    DrawWeb(MatterPages matters, Acts acts, ApiActs api, Confirmations confirmations) {
        this.confirmations = confirmations;
        this.matters = matters;
        this.acts = acts;
        this.api = api;
    }

    @PostMapping("/polls/{poll}/draw/seed")
    ResponseEntity<?> seed(Visit visit, Form form, @PathVariable PollId poll) {
        return send(visit, form, poll, new EnterSeed(poll, visit.member(), form.text("seed")));
    }

    @PostMapping("/polls/{poll}/draw/decline")
    ResponseEntity<?> decline(Visit visit, Form form, @PathVariable PollId poll) {
        if (!Confirmations.given(form))
            return confirmations.ask(visit, form, "decline-panel", MatterPages.address(poll));
        return send(visit, form, poll, new DeclinePanelPlace(poll, visit.member()));
    }

    @PostMapping("/polls/{poll}/draw/demand")
    ResponseEntity<?> demand(Visit visit, Form form, @PathVariable PollId poll) {
        return send(visit, form, poll, new DemandFullPoll(poll, visit.member()));
    }

    @PutMapping("/api/polls/{poll}/draw/seeds/me")
    ResponseEntity<?> apiSeed(Visit visit, @PathVariable PollId poll, @RequestBody Seeded body) {
        return api.send(visit, new EnterSeed(poll, visit.member(), Form.orBlank(body.seed())), null);
    }

    @PostMapping("/api/polls/{poll}/draw/decline")
    ResponseEntity<?> apiDecline(Visit visit, @PathVariable PollId poll) {
        return api.send(visit, new DeclinePanelPlace(poll, visit.member()), null);
    }

    @PostMapping("/api/polls/{poll}/draw/demand")
    ResponseEntity<?> apiDemand(Visit visit, @PathVariable PollId poll) {
        return api.send(visit, new DemandFullPoll(poll, visit.member()), null);
    }

    private ResponseEntity<?> send(Visit visit, Form form, PollId poll, Object command) {
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }
}
