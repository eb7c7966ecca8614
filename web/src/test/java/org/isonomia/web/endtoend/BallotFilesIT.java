package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.count.BltReader;
import org.isonomia.audit.count.Families;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ballots as files: once the poll is decided, by ids alone, and they count to the same result elsewhere. */
@Order(3)
class BallotFilesIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @TempDir
    Path folder;

    @Test
    void the_real_ballots_of_a_committee_come_to_the_published_winner_when_the_file_is_counted() throws IOException {
        var vote = VoteData.read("condorcet-nodejs-tsc-2022-02-21");
        var cast = new ArrayList<JsonNode>();
        for (var ballot : vote.file().get("ballots"))
            for (int i = 0; i < ballot.get("count").asInt(); i++) cast.add(ballot.get("scores"));
        var voters = voters(cast.size());
        var founder = voters.getFirst();
        String poll = made(founder, founder.post("/api/polls", """
                {"question":"=HYPERLINK(\\"Primordials\\")","rule":"schulze/2","options":[
                 {"id":"o1","title":"Port it"},{"id":"o2","title":"Primordials"},{"id":"o3","title":"A build step"},
                 {"id":"o4","title":"Unless it is slow"},{"id":"o5","title":"-Not for methods"},{"id":"o6","title":"None"}]}"""));
        for (int i = 0; i < cast.size(); i++)
            done(
                    voters.get(i),
                    voters.get(i)
                            .json(
                                    "PUT",
                                    poll + "/ballots/me",
                                    "{\"ballot\":{\"form\":\"scored\",\"points\":%s},\"reason\":\"Because of me\"}"
                                            .formatted(cast.get(i)),
                                    poll));
        refusedBefore(founder, poll);
        close(founder, poll);

        var blt = founder.get(poll + "/ballots.blt");
        assertFile(blt, ".blt");
        Path file = Files.writeString(folder.resolve("ballots.blt"), blt.body());
        for (String method : List.of("schulze", "copeland", "ranked-pairs")) {
            var recount = Families.recount(BltReader.read(file, method));
            assertThat(recount.json().at("/winners").toString()).as(method).isEqualTo("[\"4\"]");
        }
        assertThat(founder.get(poll).json().at("/poll/sheet/winners"))
                .isEqualTo(vote.expected().get("winners"));

        var csv = founder.get(poll + "/ballots.csv");
        assertFile(csv, ".csv");
        assertThat(csv.body())
                .startsWith(
                        "entry,voter,blank,Port it,Primordials,A build step,Unless it is slow,'-Not for methods,None\r\n")
                .doesNotContain("Member 1", "Because of me");
        assertThat(csv.body().lines()).hasSize(cast.size() + 1);
        assertThat(founder.page(poll.replace("/api", "")).body())
                .contains("href=\"" + poll + "/ballots.csv\"", "href=\"" + poll + "/ballots.blt\"");
    }

    @Test
    void a_hidden_choice_is_in_no_file_before_the_close_and_rankings_alone_are_in_blt() {
        var founder = instance.founder();
        String poll = made(founder, founder.post("/api/polls", """
                {"question":"Whom do we trust?","rule":"single-choice/2","hidden":true,
                 "options":[{"id":"o1","title":"Rosa"},{"id":"o2","title":"Emil"}]}"""));
        done(founder, founder.json("PUT", poll + "/ballots/me", "{\"choice\":\"o2\"}", poll));
        refusedBefore(founder, poll);
        close(founder, poll);
        assertThat(founder.get(poll + "/ballots.csv").body()).contains(",,1\r\n");
        assertThat(founder.get(poll + "/ballots.blt").status()).isEqualTo(404);
        assertThat(founder.page(poll.replace("/api", "")).body()).doesNotContain("ballots.blt");
    }

    private static void refusedBefore(Browser founder, String poll) {
        for (String file : List.of(".csv", ".blt"))
            assertThat(founder.get(poll + "/ballots" + file).status()).isEqualTo(404);
        assertThat(founder.page(poll.replace("/api", "")).body()).doesNotContain("ballots.csv");
    }

    private static void assertFile(Reply reply, String end) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.type()).startsWith("text/").containsIgnoringCase("charset=UTF-8");
        assertThat(reply.raw().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"ballots-p_")
                .endsWith(end + "\"");
    }

    private static List<Browser> voters(int count) {
        Crowd.join(instance, 1, count);
        var voters = new ArrayList<Browser>(List.of(instance.founder()));
        voters.addAll(Crowd.signIn(instance, 1, count));
        return voters;
    }

    private static void close(Browser founder, String poll) {
        instance.clock().advance(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/line/state").equalsIgnoreCase("decided"));
    }
}
