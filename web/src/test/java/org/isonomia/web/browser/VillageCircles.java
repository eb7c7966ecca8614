package org.isonomia.web.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;

/**
 * A circle of the village with another in it, both of which Ben joined.
 *
 * @param adopts has a proposal voted on until its effect is in force
 */
record VillageCircles(Browser ada, Browser ben, Person visitor, Consumer<String> adopts) {
    /** Their pages, by the name of the picture. */
    Map<String, String> pages() {
        String kitchen = circle("The kitchen", "Cooks for everybody, on Thursdays.", "");
        String bread = circle("Bread", "Bakes on Wednesdays.", kitchen.replace("/circles/", ""));
        for (String circle : List.of(bread, kitchen)) done(ben.submit(circle + "/join"));
        visitor.opens(kitchen).reloadsUntil("since");
        var pages = new LinkedHashMap<String, String>();
        pages.put("circles", "/circles");
        pages.put("circle", kitchen);
        String about = bread.replace("/circles/", "");
        for (String effect : List.of("alter-circle", "move-circle", "dissolve-circle"))
            pages.put(effect, "/proposals/new?effect=" + effect + "&circle=" + about);
        pages.put("form-circle", "/proposals/new?effect=form-circle&newCircleParent=" + about);
        return pages;
    }

    private String circle(String name, String purpose, String parent) {
        String proposal = done(ada.submit(
                        "/proposals",
                        "title",
                        "Let us have a circle: " + name,
                        "text",
                        "So that the work is shared.",
                        "effect",
                        "form-circle",
                        "newCircleName",
                        name,
                        "newCirclePurpose",
                        purpose,
                        "newCircleParent",
                        parent,
                        "newCircleJoining",
                        "JOINED"))
                .made();
        adopts.accept(proposal);
        visitor.opens("/circles").reloadsUntil(name);
        return proposal.replace("/proposals/q_", "/circles/o_");
    }

    private static Reply done(Reply reply) {
        if (reply.status() != 303) throw new AssertionError(reply);
        return reply;
    }
}
