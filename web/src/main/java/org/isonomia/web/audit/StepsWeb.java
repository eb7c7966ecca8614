package org.isonomia.web.audit;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.page.Quota;
import org.isonomia.web.page.Quotas;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A decision step by step, and its recount. */
@RestController
final class StepsWeb {
    private static final int PAGE = 20;
    private static final int DECISIONS = 30;
    private static final String RETRY_SECONDS = "5";

    private final Views views;
    private final DecisionEntries entries;
    private final Jobs jobs;
    private final Quotas quotas;
    private final Pages pages;
    private final Templates templates;

    StepsWeb(Views views, DecisionEntries entries, Jobs jobs, Quotas quotas, Pages pages, Templates templates) {
        this.views = views;
        this.entries = entries;
        this.jobs = jobs;
        this.quotas = quotas;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/audit/decisions")
    JteModel decisions(Visit visit) {
        visit.member();
        return templates.auditDecisions(
                pages.page(visit, "steps.list.title"),
                views.polls().polls(visit.query("after").orElse(null), DECISIONS));
    }

    @GetMapping("/audit/decisions/{poll}")
    JteModel steps(Visit visit, @PathVariable PollId poll) {
        visit.member();
        return page(visit, found(poll), false);
    }

    @PostMapping("/audit/decisions/{poll}/recount")
    ResponseEntity<?> recount(Visit visit, @PathVariable PollId poll) {
        var page = found(poll);
        quotas.require(visit.member(), Quota.RECOUNTS);
        var job = jobs.begin(visit.member(), subject(poll), progress -> entries.recount(poll, progress));
        if (job.isPresent()) return Acts.seeOther("/audit/decisions/" + poll.value() + "#recount");
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", RETRY_SECONDS)
                .body(page(visit, page, true));
    }

    private JteModel page(Visit visit, PollPage poll, boolean busy) {
        var id = poll.line().id();
        var locale = pages.locale(visit);
        var earlier = visit.query("before").map(Cursor::number);
        long from = visit.query("from").map(Cursor::number).orElse(0L);
        var steps = earlier.map(before -> entries.before(locale, poll, before, PAGE))
                .orElseGet(() -> entries.from(locale, poll, from, PAGE));
        Optional<Long> previous = Optional.empty();
        Optional<Long> next = Optional.empty();
        if (!steps.isEmpty()) {
            long first = steps.getFirst().line().entry().position();
            long last = steps.getLast().line().entry().position();
            if (!entries.before(locale, poll, first, 1).isEmpty()) previous = Optional.of(first);
            if (!entries.from(locale, poll, last + 1, 1).isEmpty()) next = Optional.of(last + 1);
        }
        return templates.auditSteps(
                pages.page(visit, "steps.title"), poll, steps, previous, next, jobs.find(subject(id)), busy);
    }

    private PollPage found(PollId poll) {
        return views.polls().poll(poll).orElseThrow(NotFoundException::new);
    }

    private static String subject(PollId poll) {
        return "recount/" + poll.value();
    }
}
