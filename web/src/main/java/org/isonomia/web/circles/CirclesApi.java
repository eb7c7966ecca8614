package org.isonomia.web.circles;

import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.events.CircleId;
import org.isonomia.query.Views;
import org.isonomia.query.circles.tree.CircleLine;
import org.isonomia.query.circles.tree.CirclePage;
import org.isonomia.query.page.Page;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Circles for programs. */
@RestController
final class CirclesApi {
    private final ApiActs api;
    private final Views views;

    CirclesApi(ApiActs api, Views views) {
        this.api = api;
        this.views = views;
    }

    @GetMapping("/api/circles")
    Page<CircleLine> circles(@RequestParam(required = false) @Nullable String after) {
        return views.circles().circles(after, CirclesWeb.LIMIT);
    }

    @GetMapping("/api/circles/{circle}")
    CirclePage circle(@PathVariable CircleId circle, @RequestParam(required = false) @Nullable String members) {
        return views.circles().circle(circle, members, CirclesWeb.LIMIT).orElseThrow(NotFoundException::new);
    }

    @PutMapping("/api/circles/{circle}/members/me")
    ResponseEntity<?> join(Visit visit, @PathVariable CircleId circle) {
        return api.send(visit, new JoinCircle(circle, visit.member()), null);
    }

    @DeleteMapping("/api/circles/{circle}/members/me")
    ResponseEntity<?> leave(Visit visit, @PathVariable CircleId circle) {
        return api.send(visit, new LeaveCircle(circle, visit.member()), null);
    }
}
