package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.made;

import java.time.Duration;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Consent that is found with hidden ballots: until the close nobody learns who objects, or that anybody does. */
class HiddenConsentIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HARM = "It dries the pond";

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void an_objection_looks_like_consent_everywhere_until_the_close_and_is_read_after_it() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"consent\",\"pace\":\"same-day\",\"visibility\":\"hidden\"");
        var ben = members.join(ada, "Ben");
        var cem = members.join(ada, "Cem");
        String proposal = Members.frozen(ada, "A well");
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        var consents = cast(ben, poll, "{\"choice\":\"consent\"}");
        var objects = cast(cem, poll, "{\"choice\":\"object\",\"reason\":\"%s\"}".formatted(HARM));
        assertThat(fields(objects)).isEqualTo(fields(consents));

        String page = poll.replace("/api", "");
        for (String where : List.of(poll, poll + "/ballots", "/api/history", page, "/history"))
            assertThat(ada.get(where).body()).as(where).doesNotContain(HARM, ":\"objected\"", "\"option\":\"object\"");
        assertThat(ada.page(page).body()).contains("hidden until the close");

        instance.clock().advance(Duration.ofHours(2));

        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
        assertThat(ada.get(poll).text("/poll/line/outcome")).isEqualToIgnoringCase("objected");
        assertThat(ada.get(poll).text("/poll/objections/0/harm")).isEqualTo(HARM);
        assertThat(ada.page(page).body()).contains(HARM);
        Audit.assertClean(ada);
    }

    private static Reply cast(Browser who, String poll, String ballot) {
        var cast = who.json("PUT", poll + "/ballots/me", ballot, "cast");
        assertThat(cast.status()).as(cast.toString()).isEqualTo(200);
        who.see(cast);
        return cast;
    }

    /** The shape of the answer: which fields it has, whatever is in them. */
    private static String fields(Reply reply) {
        return reply.body().replaceAll("[0-9a-f-]{8,}|\\d+", "x");
    }
}
