package org.isonomia.web.membership;

import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.events.MemberId;
import org.isonomia.query.Views;
import org.isonomia.query.membership.members.Member;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members as JSON. */
@RestController
@RequestMapping("/api")
final class MembersApi {
    private static final int PAGE = 100;

    private final Views views;
    private final ApiActs acts;

    MembersApi(Views views, ApiActs acts) {
        this.views = views;
        this.acts = acts;
    }

    @GetMapping("/members")
    Page<Member> members(@RequestParam @Nullable String after) {
        return views.members().members(after, PAGE);
    }

    @GetMapping("/members/{member}")
    Member member(@PathVariable MemberId member) {
        return views.members().member(member).orElseThrow(NotFoundException::new);
    }

    @GetMapping("/me")
    Member me(Visit visit) {
        return member(visit.member());
    }

    @PostMapping("/me/leave")
    ResponseEntity<?> leave(Visit visit) {
        return acts.send(visit, new LeaveCommunity(visit.member()), null);
    }
}
