package org.isonomia.web.polls;

import org.isonomia.command.polls.cancel.CancelPoll;
import org.isonomia.events.PollId;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Form;
import org.isonomia.web.page.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calling a poll off before anybody has voted. */
@RestController
final class CancelWeb {
    /** @param why for all to read */
    record Cancelled(@Nullable String why) {}

    private final BallotWeb polls;
    private final Acts acts;
    private final ApiActs api;

    CancelWeb(BallotWeb polls, Acts acts, ApiActs api) {
        this.polls = polls;
        this.acts = acts;
        this.api = api;
    }

    @PostMapping("/polls/{poll}/cancel")
    ResponseEntity<?> cancel(Visit visit, Form form, @PathVariable PollId poll) {
        var command = new CancelPoll(poll, visit.member(), form.text("why"));
        return acts.send(visit, form, command, "/polls/" + poll, again -> polls.page(visit, poll, again));
    }

    @PostMapping("/api/polls/{poll}/cancel")
    ResponseEntity<?> apiCancel(Visit visit, @PathVariable PollId poll, @RequestBody Cancelled body) {
        return api.send(visit, new CancelPoll(poll, visit.member(), Form.orBlank(body.why())), null);
    }
}
