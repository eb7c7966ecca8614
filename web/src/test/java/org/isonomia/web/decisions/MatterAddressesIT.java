package org.isonomia.web.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MatterAddressesIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void everyOldAddressLeadsToThePageOfTheMatterForGood() {
        var ada = instance.founder();
        for (String list : new String[] {"/threads", "/questions", "/proposals", "/polls"})
            moved(ada, list, "/decisions");
        moved(ada, "/register", "/decisions?stage=decided");
        String proposal = frozen(ada, "Plant a tree");
        String poll = new Members(instance).opened(ada, proposal);
        String id = proposal.replace("/api/proposals/", "");
        String pollId = poll.replace("/api/polls/", "");
        moved(ada, "/proposals/" + id, "/decisions/" + id);
        moved(ada, "/polls/" + pollId + "?recorded=mine", "/decisions/" + pollId + "?recorded=mine");
        var part = ada.get("/decisions/" + pollId);
        assertThat(part.status()).isEqualTo(303);
        assertThat(part.location()).startsWith("/decisions/" + id + "?part=" + pollId);
        assertThat(ada.page("/polls/" + pollId).body()).contains("Plant a tree", "Your ballot");
        assertThat(ada.get("/decisions/p_nothing").status()).isEqualTo(404);
        assertThat(ada.get("/decisions/nothing").status()).isEqualTo(404);
        assertThat(ada.get("/api/decisions/m_ada").status()).isEqualTo(404);
        assertThat(ada.get("/api/decisions?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void programsReadTheListAndOneMatterThroughItsStates() {
        var ada = instance.founder();
        var ben = instance.member("Ben");
        String proposal = frozen(ada, "Mend the roof");
        String id = proposal.replace("/api/proposals/", "");
        String matter = "/api/decisions/" + id;
        assertThat(ada.get(matter).text("/line/state")).isEqualTo("gathering-support");
        assertThat(ada.get(matter).text("/steps/0/place")).isEqualTo("now");
        String poll = new Members(instance).opened(ada, proposal);
        var voting = ada.get(matter);
        assertThat(voting.text("/line/state")).isEqualTo("voting");
        assertThat(voting.text("/consequences/0/of")).isEqualTo("now");
        assertThat(voting.json().at("/part/onRoll").asBoolean()).isTrue();
        assertThat(voting.json().at("/part/voted").asBoolean()).isFalse();
        vote(ada, poll, "yes");
        ben.see(ada.post("/api/threads", "{\"title\":\"Roofs\",\"text\":\"Which?\"}"));
        assertThat(ada.get(matter).json().at("/line/standing/tally/yes").asInt())
                .isEqualTo(1);
        assertThat(ben.get("/api/decisions?stage=voting").body()).contains(id);
        assertThat(ben.get("/api/decisions?stage=voting&mine=true").body()).doesNotContain(id);
        assertThat(ada.get("/api/decisions?stage=voting&mine=true").body()).contains(id);
        assertThat(ada.get("/api/decisions?stage=decided").body()).doesNotContain(id);
    }

    @Test
    void whoComesBackSeesHowManyCommentsAreNew() {
        var ada = instance.founder();
        var ben = instance.member("Bob");
        String thread = made(ada, ada.post("/api/threads", "{\"title\":\"Kites\",\"text\":\"Red ones.\"}"));
        String page = thread.replace("/api/threads", "/decisions");
        ben.see(ada.post(thread + "/comments", "{\"text\":\"One\"}"));
        assertThat(ben.get(page).body()).doesNotContain("new since you were here");
        instance.clock().advance(Duration.ofHours(1));
        done(ben, ben.post(thread + "/comments", "{\"text\":\"Mine\"}"));
        ben.see(ada.post(thread + "/comments", "{\"text\":\"Two\"}"));
        assertThat(ben.get(page).body()).contains("One is new since you were here");
        assertThat(ben.get(page).body()).as("still on the same visit").contains("One is new since you were here");
        instance.clock().advance(Duration.ofHours(1));
        assertThat(ben.get(page).body()).contains("Nothing new since you were here");
    }

    @Test
    void aMatterIsShownAsItStood() {
        var ada = instance.founder();
        String proposal = made(ada, ada.post("/api/proposals", "{\"title\":\"A pond\",\"text\":\"Deep.\"}"));
        String page = proposal.replace("/api/proposals", "/decisions");
        long drafted = ada.get("/api/history?tag=proposal:" + page.replace("/decisions/", ""))
                .json()
                .at("/items/0/entry/position")
                .asLong();
        done(ada, ada.json("PUT", proposal, "{\"version\":1,\"title\":\"A lake\",\"text\":\"Deeper.\"}", "lake"));
        assertThat(ada.get(page).body()).contains("A lake", "<del>Deep</del>", "<ins>Deeper</ins>");
        assertThat(ada.get(page + "?stood=" + drafted).body())
                .contains("Rebuilt from the log", "A pond, version 1", "A lake");
        for (String asked : new String[] {"?stood=nonsense", "?stood=0", "?on=2026-13-01"})
            assertThat(ada.get(page + asked).body())
                    .as(asked)
                    .contains("How it stood then cannot be shown")
                    .doesNotContain("Rebuilt from the log");
        assertThat(ada.get(page + "?on=1999-01-01").body()).doesNotContain("Rebuilt from the log");
    }

    private static void moved(Browser who, String from, String to) {
        var reply = who.send(who.request(from).GET());
        assertThat(reply.status()).as(from).isEqualTo(301);
        assertThat(reply.location()).isEqualTo(to);
    }
}
