package org.isonomia.web.browser;

import static org.isonomia.web.testing.Members.done;

import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;
import org.isonomia.web.testing.Browser;

/** What programs of volunteers send about the first call of a panel's lot: only a digest, then the share. */
final class Volunteering {
    private Volunteering() {}

    /** @param poll its path in the API */
    static void commit(String poll, Map<String, Browser> volunteers) {
        volunteers.forEach((name, who) -> {
            var member = new MemberId(who.get("/api/me").text("/person/id"));
            var id = new PollId(poll.substring(poll.lastIndexOf('/') + 1));
            String digest = Shares.digest(id, LotOf.PANEL, 1, member, share(name));
            String body = "{\"call\":1,\"digest\":\"%s\"}".formatted(digest);
            done(who, who.json("PUT", poll + "/lots/PANEL/commitments/me", body, "commit-" + id + name));
        });
    }

    static void reveal(String poll, Map<String, Browser> volunteers) {
        volunteers.forEach((name, who) -> {
            String body = "{\"share\":\"%s\"}".formatted(share(name));
            done(who, who.json("PUT", poll + "/lots/PANEL/shares/me", body, "reveal-" + poll.hashCode() + name));
        });
    }

    private static String share(String name) {
        return Integer.toHexString(name.charAt(0) % 16).repeat(64);
    }
}
