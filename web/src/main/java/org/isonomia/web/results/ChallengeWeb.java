package org.isonomia.web.results;

import org.isonomia.command.results.challengeresult.ChallengeResult;
import org.isonomia.command.results.supportchallenge.SupportChallenge;
import org.isonomia.events.PollId;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Challenging a result, and having a challenge heard. */
@RestController
final class ChallengeWeb {
    /** @param why for all to read */
    record Challenged(@Nullable String why) {}

    private final MatterPages matters;
    private final Acts acts;
    private final ApiActs api;

    ChallengeWeb(MatterPages matters, Acts acts, ApiActs api) {
        this.matters = matters;
        this.acts = acts;
        this.api = api;
    }

    @PostMapping("/polls/{poll}/challenge")
    ResponseEntity<?> challenge(Visit visit, Form form, @PathVariable PollId poll) {
        var command = new ChallengeResult(poll, visit.member(), form.text("why"));
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }

    @PostMapping("/polls/{poll}/challenge/support")
    ResponseEntity<?> support(Visit visit, Form form, @PathVariable PollId poll) {
        var command = new SupportChallenge(poll, visit.member());
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }

    @PostMapping("/api/polls/{poll}/challenge/support")
    ResponseEntity<?> apiSupport(Visit visit, @PathVariable PollId poll) {
        return api.send(visit, new SupportChallenge(poll, visit.member()), null);
    }

    @PostMapping("/api/polls/{poll}/challenge")
    ResponseEntity<?> apiChallenge(Visit visit, @PathVariable PollId poll, @RequestBody Challenged body) {
        return api.send(visit, new ChallengeResult(poll, visit.member(), Form.orBlank(body.why())), null);
    }
}
