package org.isonomia.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The record of a decision: all that was asked, counted and followed, on one page with nothing to press. */
class RecordIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void it_holds_the_text_as_it_was_frozen_the_procedure_the_figures_the_entries_and_what_to_check_them_with() {
        var ada = instance.founder();
        String proposal = Members.frozen(ada, "Tea on Fridays");
        String poll = new Members(instance).opened(ada, proposal);
        vote(ada, poll, "yes");
        String record = poll.replace("/api", "") + "/record";
        assertThat(ada.get(record).status()).isEqualTo(404);
        assertThat(ada.get("/api" + record).status()).isEqualTo(404);
        close(ada, poll);

        var main = main(ada, record);
        assertThat(main.select("h1").text()).isEqualTo("Tea on Fridays");
        assertThat(main.text())
                .contains("So be it.", "Binding: the result decides.", "1 of 1 (100%)", "Nothing changes by itself.")
                .contains(ada.get(proposal + "/versions/1").text("/sha256"))
                .contains("1 yes, 0 no, 0 abstained");
        assertThat(main.select("form, button, input")).isEmpty();
        assertThat(main.select("details:not([open])")).isEmpty();

        var json = ada.get("/api" + record).json();
        assertThat(json.at("/texts/0/version/text").asString()).isEqualTo("So be it.");
        long last = 0;
        for (var entry : json.at("/poll/entries")) {
            last = entry.get("position").asLong();
            assertThat(main.select(".log .no").eachAttr("href")).contains("/entries/" + last);
        }
        long decided = last;
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        ada.get("/api" + record).json().at("/checkpoint/size").asLong() > decided);
        var signed = main(ada, record);
        assertThat(signed.text()).contains("All entries of this record are under this signature.");
        assertThat(signed.select(".hash").eachText())
                .contains(ada.get("/api" + record).text("/checkpoint/key"));
        assertThat(ada.page(poll.replace("/api", "")).body()).contains("href=\"" + record + "\"");
    }

    @Test
    void of_a_count_with_options_it_holds_every_table_and_what_could_be_chosen() {
        var ada = instance.founder();
        String poll = made(ada, ada.post("/api/polls", """
                {"question":"Which wood?","rule":"star/2",
                 "options":[{"id":"a","title":"Ash"},{"id":"b","title":"Beech"},{"id":"c","title":"Cedar"}]}"""));
        done(
                ada,
                ada.json(
                        "PUT",
                        poll + "/ballots/me",
                        "{\"ballot\":{\"form\":\"scored\",\"points\":{\"a\":5,\"b\":4,\"c\":1}}}",
                        poll));
        close(ada, poll);
        var main = main(ada, poll.replace("/api", "") + "/record");
        assertThat(main.text())
                .contains("Advisory: the result decides nothing.", "What could be chosen", "Elected: Ash.");
        assertThat(main.select("caption").eachText()).contains("totals", "runoff");
        assertThat(main.select("details:not([open])")).isEmpty();
    }

    private static Element main(Browser reader, String path) {
        var reply = reader.get(path);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return Jsoup.parse(reply.body()).selectFirst("main");
    }

    private static void close(Browser founder, String poll) {
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
    }
}
