package org.isonomia.web.results;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.EntryLink;
import org.isonomia.web.log.LatestCheckpoint;
import org.isonomia.web.page.Pages;
import org.isonomia.web.polls.PollShown;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The record of a decided poll, made to be printed. */
@RestController
final class RecordWeb {
    private final Views views;
    private final PollShown polls;
    private final LatestCheckpoint checkpoint;
    private final Pages pages;
    private final Templates templates;

    RecordWeb(Views views, PollShown polls, LatestCheckpoint checkpoint, Pages pages, Templates templates) {
        this.views = views;
        this.polls = polls;
        this.checkpoint = checkpoint;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/polls/{poll}/record")
    JteModel page(Visit visit, @PathVariable PollId poll) {
        visit.member();
        var record = apiRecord(poll);
        var entries = views.history()
                .at(
                        pages.locale(visit),
                        record.poll().entries().stream()
                                .map(EntryLink::position)
                                .toList());
        var page = pages.page(
                visit, "record.title", "question", record.poll().line().question());
        return templates.resultsRecord(page, record, polls.of(visit, poll, Form.blank(), null), entries);
    }

    /** What its page says, before it is decided nothing. */
    @GetMapping("/api/polls/{poll}/record")
    DecisionRecord apiRecord(@PathVariable PollId poll) {
        var page = views.polls()
                .poll(poll)
                .filter(found -> found.line().outcome() != null)
                .orElseThrow(NotFoundException::new);
        return new DecisionRecord(page, texts(page.terms()), checkpoint.read());
    }

    private List<DecisionRecord.Text> texts(PollTerms terms) {
        var texts = new ArrayList<DecisionRecord.Text>();
        var proposal = terms.matter().proposal();
        if (proposal != null) add(texts, proposal, terms.matter().proposalVersion());
        for (var option : terms.rule().options())
            if (option.proposal() != null) add(texts, option.proposal(), option.version());
        return List.copyOf(texts);
    }

    private void add(List<DecisionRecord.Text> texts, ProposalId proposal, int version) {
        views.versions()
                .version(proposal, version)
                .ifPresent(found -> texts.add(new DecisionRecord.Text(proposal, found)));
    }
}
