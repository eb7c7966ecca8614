package org.isonomia.web.membership;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.events.MemberId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs, one's own page, and the way out. */
@RestController
final class MembersWeb {
    private static final int PAGE = 100;
    private static final int ALIKE = 20;

    private final Views views;
    private final Pages pages;
    private final Templates templates;
    private final ApiActs api;

    MembersWeb(Views views, Pages pages, Templates templates, ApiActs api) {
        this.views = views;
        this.pages = pages;
        this.templates = templates;
        this.api = api;
    }

    @GetMapping("/members")
    JteModel members(Visit visit) {
        return templates.membershipMembers(
                pages.page(visit, "members.title"),
                views.members().count(),
                views.members().members(visit.query("after").orElse(null), PAGE));
    }

    /** Who that is: where a page names someone in what decides, it leads here. */
    @GetMapping("/members/{member}")
    JteModel member(Visit visit, @PathVariable MemberId member) {
        visit.member();
        var found = views.members().member(member).orElseThrow(NotFoundException::new);
        String name = found.person().distinctly().orElse(member.value());
        return templates.membershipMember(
                pages.page(visit, "title", "title", name),
                found,
                views.members().alike(member, ALIKE),
                views.circles().joinedBy(member));
    }

    @GetMapping("/api/members")
    Page<Member> apiMembers(@RequestParam @Nullable String after) {
        return views.members().members(after, PAGE);
    }

    @GetMapping("/api/members/{member}")
    Member apiMember(@PathVariable MemberId member) {
        return views.members().member(member).orElseThrow(NotFoundException::new);
    }

    @GetMapping("/api/me")
    Member apiMe(Visit visit) {
        return apiMember(visit.member());
    }

    @PostMapping("/api/me/leave")
    ResponseEntity<?> apiLeave(Visit visit) {
        return api.send(visit, new LeaveCommunity(visit.member()), null);
    }
}
