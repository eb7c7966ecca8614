package org.isonomia.web.proposals;

import gg.jte.models.runtime.JteModel;
import org.isonomia.events.ProposalId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.page.Page;
import org.isonomia.query.proposals.proposals.ProposalVersion;
import org.isonomia.query.proposals.proposals.ProposalVersionLine;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a proposal: the list, and one with its text. */
@RestController
final class VersionsWeb {
    private static final int LIMIT = 30;

    private final Pages pages;
    private final Views views;
    private final Templates templates;

    VersionsWeb(Pages pages, Views views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/proposals/{proposal}/versions")
    JteModel list(
            Visit visit, @PathVariable ProposalId proposal, @RequestParam(required = false) @Nullable String after) {
        var page = pages.page(visit, "proposal.versions.title");
        return templates.proposalsVersions(page, proposal, apiList(proposal, after));
    }

    @GetMapping("/proposals/{proposal}/versions/{number}")
    JteModel one(Visit visit, @PathVariable ProposalId proposal, @PathVariable int number) {
        var version = apiOne(proposal, number);
        return templates.proposalsVersion(pages.page(visit, "title", "title", version.title()), proposal, version);
    }

    @GetMapping("/api/proposals/{proposal}/versions")
    Page<ProposalVersionLine> apiList(
            @PathVariable ProposalId proposal, @RequestParam(required = false) @Nullable String after) {
        if (views.proposals().line(proposal).isEmpty()) throw new NotFoundException();
        return views.versions().versions(proposal, after, LIMIT);
    }

    @GetMapping("/api/proposals/{proposal}/versions/{number}")
    ProposalVersion apiOne(@PathVariable ProposalId proposal, @PathVariable int number) {
        return views.versions().version(proposal, number).orElseThrow(NotFoundException::new);
    }
}
