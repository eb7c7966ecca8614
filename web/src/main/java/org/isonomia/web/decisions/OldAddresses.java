package org.isonomia.web.decisions;

import java.net.URI;
import org.isonomia.events.Id;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where questions, proposals, polls, threads and the register once had pages of their own: for bookmarks and mails. */
@RestController
final class OldAddresses {
    @GetMapping({"/threads", "/questions", "/proposals", "/polls"})
    ResponseEntity<Void> list() {
        return moved("/decisions");
    }

    @GetMapping("/register")
    ResponseEntity<Void> register() {
        return moved("/decisions?stage=decided");
    }

    @GetMapping("/threads/{thread}")
    ResponseEntity<Void> thread(Visit visit, @PathVariable ThreadId thread) {
        return moved(visit, thread);
    }

    @GetMapping("/questions/{question}")
    ResponseEntity<Void> question(Visit visit, @PathVariable QuestionId question) {
        return moved(visit, question);
    }

    @GetMapping("/proposals/{proposal}")
    ResponseEntity<Void> proposal(Visit visit, @PathVariable ProposalId proposal) {
        return moved(visit, proposal);
    }

    @GetMapping("/polls/{poll}")
    ResponseEntity<Void> poll(Visit visit, @PathVariable PollId poll) {
        return moved(visit, poll);
    }

    private static ResponseEntity<Void> moved(Visit visit, Id part) {
        String query = visit.exchange().getRequest().getURI().getRawQuery();
        return moved(MatterPages.address(part) + (query == null ? "" : "?" + query));
    }

    private static ResponseEntity<Void> moved(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }
}
