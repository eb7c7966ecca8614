package org.isonomia.web.draws;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.isonomia.command.draws.commitshare.CommitShare;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;
import org.isonomia.web.api.ApiActs;
import org.isonomia.web.page.Acts;
import org.isonomia.web.page.MatterPages;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What volunteers do for a lot. A share typed here is hashed and forgotten: nothing of it is kept until it is revealed.
 * Whoever trusts this machine with no share at all makes the digest elsewhere and sends only that.
 */
@RestController
public final class LotWeb {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SHARE_BYTES = 32;

    /** @param digest as {@link Shares#digest} @param call of which it was made */
    record Committed(int call, @Nullable String digest) {}

    record Revealed(@Nullable String share) {}

    private final MatterPages matters;
    private final Acts acts;
    private final ApiActs api;

    LotWeb(MatterPages matters, Acts acts, ApiActs api) {
        this.matters = matters;
        this.acts = acts;
        this.api = api;
    }

    /** A share to begin with, different each time; a volunteer can change it. */
    public static String newShare() {
        byte[] share = new byte[SHARE_BYTES];
        RANDOM.nextBytes(share);
        return HexFormat.of().formatHex(share);
    }

    @PostMapping("/polls/{poll}/lots/{of}/share")
    ResponseEntity<?> share(Visit visit, Form form, @PathVariable PollId poll, @PathVariable LotOf of) {
        String share = form.text("share").strip().toLowerCase(java.util.Locale.ROOT);
        int call = form.number("call");
        if (!Shares.looksLike(share)) form.fault(PollRefusal.DIGEST_MALFORMED, "share");
        String digest = Shares.digest(poll, of, call, visit.member(), share);
        return send(visit, form, poll, new CommitShare(poll, of, call, visit.member(), digest));
    }

    @PostMapping("/polls/{poll}/lots/{of}/digest")
    ResponseEntity<?> digest(Visit visit, Form form, @PathVariable PollId poll, @PathVariable LotOf of) {
        var command = new CommitShare(poll, of, form.number("call"), visit.member(), form.text("digest"));
        return send(visit, form, poll, command);
    }

    @PostMapping("/polls/{poll}/lots/{of}/reveal")
    ResponseEntity<?> reveal(Visit visit, Form form, @PathVariable PollId poll, @PathVariable LotOf of) {
        return send(visit, form, poll, new RevealShare(poll, of, visit.member(), form.text("share")));
    }

    @PutMapping("/api/polls/{poll}/lots/{of}/commitments/me")
    ResponseEntity<?> apiCommit(
            Visit visit, @PathVariable PollId poll, @PathVariable LotOf of, @RequestBody Committed body) {
        var command = new CommitShare(poll, of, body.call(), visit.member(), Form.orBlank(body.digest()));
        return api.send(visit, command, null);
    }

    @PutMapping("/api/polls/{poll}/lots/{of}/shares/me")
    ResponseEntity<?> apiReveal(
            Visit visit, @PathVariable PollId poll, @PathVariable LotOf of, @RequestBody Revealed body) {
        return api.send(visit, new RevealShare(poll, of, visit.member(), Form.orBlank(body.share())), null);
    }

    private ResponseEntity<?> send(Visit visit, Form form, PollId poll, Object command) {
        return acts.send(visit, form, command, MatterPages.address(poll), again -> matters.page(visit, poll, again));
    }
}
