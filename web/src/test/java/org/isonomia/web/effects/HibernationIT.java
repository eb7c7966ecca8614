package org.isonomia.web.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.isonomia.query.Views;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A community of two falls asleep, and both of them wake it. */
class HibernationIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void after_a_quiet_year_nothing_is_put_to_the_vote_until_the_community_is_woken() {
        var all = new Members(instance);
        var ada = all.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var ben = all.join(ada, "Ben");
        assertThat(ada.get("/hibernation").body()).contains("The community is awake");
        assertThat(ada.get("/api/hibernation").status()).isEqualTo(404);
        assertThat(ada.submit("/hibernation").body()).contains("The community is awake.");
        instance.clock().advance(Duration.ofDays(366));
        await().atMost(PATIENCE)
                .until(() -> instance.bean(Views.class)
                        .community()
                        .hibernation(instance.clock().instant())
                        .isPresent());
        back(ada, "ada");
        back(ben, "ben");
        assertThat(ada.get("/").body()).contains("The community hibernates: nothing is put to the vote");

        String proposal = Members.frozen(ada, "A bench");
        assertThat(ada.post(proposal + "/poll", "{}").body()).contains("community/hibernating");
        assertThat(ada.post("/api/polls", "{\"question\":\"A bench?\"}").body()).contains("hibernating");
        assertThat(ada.get("/hibernation").body()).contains("Nobody wants to wake it yet; 2 are needed.");
        assertThat(ada.follow(ada.submit("/hibernation")).body())
                .contains("One member wants to wake it; 2 are needed.", "You want to wake it.")
                .doesNotContain("It counts for thirty days.</p>");
        assertThat(ada.submit("/hibernation").body()).contains("You want to wake the community already");
        Members.done(ben, ben.json("PUT", "/api/hibernation/waking/me", "", "wake-ben"));
        await().atMost(PATIENCE).until(() -> ada.get("/hibernation").body().contains("The community is awake"));
        assertThat(ada.post(proposal + "/poll", "{}").body()).doesNotContain("hibernating");
    }

    /** Nobody stays signed in for a year. */
    private static void back(Browser browser, String name) {
        var signedIn = browser.submit(
                "/sign-in", "email", name + "@example.org", "password", TestInstance.PASSWORD, "next", "/");
        assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(303);
    }
}
