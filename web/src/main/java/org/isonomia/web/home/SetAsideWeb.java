package org.isonomia.web.home;

import java.util.Arrays;
import org.isonomia.web.page.Acts;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Setting aside what waits, and bringing it back. */
@RestController
final class SetAsideWeb {
    private final Needs needs;
    private final SetAside aside;

    SetAsideWeb(Needs needs, SetAside aside) {
        this.needs = needs;
        this.aside = aside;
    }

    @PostMapping("/home/later")
    ResponseEntity<?> later(Visit visit, Form form) {
        aside.later(visit.member(), waiting(visit, form));
        return Acts.seeOther("/");
    }

    @PostMapping("/home/not-mine")
    ResponseEntity<?> notMine(Visit visit, Form form) {
        var reason = Arrays.stream(SetAside.Reason.values())
                .filter(one -> one.name().equals(form.text("reason")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        aside.notMine(visit.member(), waiting(visit, form), reason);
        return Acts.seeOther("/");
    }

    @PostMapping("/home/back")
    ResponseEntity<?> back(Visit visit, Form form) {
        aside.back(visit.member(), form.text("subject"));
        return Acts.seeOther("/done");
    }

    /** Only what waits can be set aside: nobody fills the database with subjects of their own. */
    private Need waiting(Visit visit, Form form) {
        return needs.all(visit).stream()
                .filter(need -> need.subject().equals(form.text("subject")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
