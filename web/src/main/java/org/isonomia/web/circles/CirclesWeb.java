package org.isonomia.web.circles;

import gg.jte.models.runtime.JteModel;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.events.CircleId;
import org.isonomia.jte.Templates;
import org.isonomia.query.Views;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.Pages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** All circles, and the home of each. */
@RestController
final class CirclesWeb {
    static final int LIMIT = 100;

    private final Pages pages;
    private final Acts acts;
    private final Views views;
    private final Templates templates;

    CirclesWeb(Pages pages, Acts acts, Views views, Templates templates) {
        this.pages = pages;
        this.acts = acts;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping("/circles")
    JteModel list(Visit visit) {
        var circles = views.circles().circles(visit.query("after").orElse(null), LIMIT);
        return templates.circlesCircles(pages.page(visit, "circles.title"), Branch.of(circles.items()), circles.next());
    }

    @GetMapping("/circles/{circle}")
    JteModel one(Visit visit, @PathVariable CircleId circle) {
        return page(visit, circle, Form.blank());
    }

    @PostMapping("/circles/{circle}/join")
    ResponseEntity<?> join(Visit visit, Form form, @PathVariable CircleId circle) {
        return send(visit, form, circle, new JoinCircle(circle, visit.member()));
    }

    @PostMapping("/circles/{circle}/leave")
    ResponseEntity<?> leave(Visit visit, Form form, @PathVariable CircleId circle) {
        return send(visit, form, circle, new LeaveCircle(circle, visit.member()));
    }

    private ResponseEntity<?> send(Visit visit, Form form, CircleId circle, Object command) {
        return acts.send(visit, form, command, "/circles/" + circle, again -> page(visit, circle, again));
    }

    private JteModel page(Visit visit, CircleId id, Form form) {
        var circle = views.circles()
                .circle(id, visit.query("members").orElse(null), LIMIT)
                .orElseThrow(NotFoundException::new);
        return templates.circlesCircle(
                pages.page(visit, "title", "title", circle.line().name()),
                circle,
                visit.who().filter(member -> views.circles().joined(id, member)).isPresent(),
                form);
    }
}
