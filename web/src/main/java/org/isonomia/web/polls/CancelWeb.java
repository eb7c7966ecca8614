package org.isonomia.web.polls;

import java.util.List;
import org.isonomia.command.polls.cancelpoll.CancelPoll;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.query.Views;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Calling a poll off before anybody has voted. */
@RestController
final class CancelWeb {
    /** @param why for all to read */
    record Cancelled(@Nullable String why) {}

    private static final String ACT = "cancel";

    private final Confirmations confirmations;
    private final Views views;
    private final Acts acts;
    private final ApiActs api;

    CancelWeb(Acts acts, ApiActs api, Confirmations confirmations, Views views) {
        this.confirmations = confirmations;
        this.views = views;
        this.acts = acts;
        this.api = api;
    }

    @PostMapping("/polls/{poll}/cancel")
    ResponseEntity<?> cancel(Visit visit, Form form, @PathVariable PollId poll) {
        String back = MatterPages.address(poll);
        if (!Confirmations.given(form)) return confirmations.ask(visit, form, ACT, back);
        var command = new CancelPoll(poll, decides(poll), visit.member(), form.text("why"));
        return acts.send(visit, form, command, back, again -> confirmations.page(visit, again, ACT, back));
    }

    @PostMapping("/api/polls/{poll}/cancel")
    ResponseEntity<?> apiCancel(Visit visit, @PathVariable PollId poll, @RequestBody Cancelled body) {
        return api.send(visit, new CancelPoll(poll, decides(poll), visit.member(), Form.orBlank(body.why())), null);
    }

    private List<ProposalId> decides(PollId poll) {
        return views.polls().poll(poll).map(page -> page.terms().proposals()).orElse(List.of());
    }
}
