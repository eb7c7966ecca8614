package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.audit.history.Amendments;
import org.isonomia.audit.history.Challenged;
import org.isonomia.audit.history.Consents;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Panels;
import org.isonomia.audit.verify.PublishedDirectory;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.polls.Occasion.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Explaining why a result, a mandate or a clause holds. */
class ExplainCommandTest {
    private static final String ROLE = "result:p_q_role";

    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void a_result_is_explained_from_the_charter_to_its_effects_with_the_recount_made_here() throws IOException {
        assertThat(explain(ROLE, export(HonestHistory.everything()))).isZero();
        assertThat(said.toString())
                .contains("It holds today", "It took effect")
                .containsSubsequence(
                        "m_ada founded the community “Chestnut Street”.",
                        "Version 1 of the charter came into force.",
                        "drafted the proposal “About role”. It is q_role. If adopted: no effect of its own.",
                        "(version 2). If adopted: role \"Content curator\" (r_curator) defined",
                        "froze “q_role” at version 2. Nobody could edit it after this.",
                        "under the clause \"role\" of charter version 1",
                        "7 ballots cast or withdrawn",
                        "digest of those that counted, recomputed here",
                        "were counted: 4. Counted by yes-no/1: 3 for, 0 against, 1 abstaining.",
                        "Recounted here: 3 for, 0 against, 1 abstaining.",
                        "The binding poll “p_q_role” ended: adopted.",
                        "took effect",
                        "The role “Content curator” was defined",
                        "It is r_curator; a term is")
                .contains("No signature was checked");
    }

    @Test
    void a_procedure_that_was_amended_is_explained_by_the_decision_that_did_it() throws IOException {
        assertThat(explain("clause:policy", export(Amendments.everything()))).isZero();
        assertThat(said.toString()).contains("p_q_looser", "edition 3, version 4 of the charter");
    }

    @Test
    void all_lists_every_ballot() throws IOException {
        assertThat(run("explain", "--all", ROLE, export(HonestHistory.everything())))
                .isZero();
        assertThat(said.toString())
                .contains(
                        "m_ada cast a ballot in “p_q_role”. It says: no.",
                        "m_di withdrew their ballot",
                        "m_di supported");
    }

    @Test
    void each_entry_comes_with_a_receipt_that_verifies_by_itself() throws IOException {
        var log = published(HonestHistory.everything());
        var proofs = directory.resolve("proofs");
        assertThat(run("explain", "--vkey", key(), "--proofs", proofs.toString(), ROLE, log))
                .isZero();
        assertThat(said.toString()).contains("which the log has signed");
        try (var files = Files.list(proofs)) {
            var written = files.toList();
            assertThat(written).hasSizeGreaterThan(10);
            for (Path receipt : written)
                assertThat(run("proof", "--vkey", key(), receipt.toString())).isZero();
        }
        said.getBuffer().setLength(0);
        assertThat(run("explain", "--vkey", key(), "--json", ROLE, log)).isZero();
        var json = new JsonMapper().readTree(said.toString());
        assertThat(json.path("signed").asBoolean()).isTrue();
        assertThat(json.path("entries").get(0).path("proof").asString()).startsWith("c2sp.org/tlog-proof@v1");
    }

    @Test
    void a_mandate_is_explained_by_role_candidacy_election_and_acceptance_until_it_ends() throws IOException {
        var all = HonestHistory.everything();
        assertThat(explain("mandate:r_curator/m_di", export(all))).isZero();
        assertThat(said.toString())
                .contains("IT DOES NOT HOLD today", "left community")
                .containsSubsequence(
                        "m_di became a member",
                        "The role “Content curator”",
                        "m_di stood for “r_curator”",
                        "under the clause \"appointment\"",
                        "m_di was appointed to “r_curator”, seat 1. It is to be accepted by",
                        "m_di accepted “r_curator”, seat 1. The mandate lasts until",
                        "m_di no longer holds “r_curator” (left the community).");
    }

    @Test
    void a_clause_is_explained_by_the_charter_that_says_it() throws IOException {
        assertThat(explain("clause:role", export(HonestHistory.everything()))).isZero();
        assertThat(said.toString())
                .contains("It holds today", "by the founding", "provisional until the community ratifies it")
                .contains("Version 1 of the charter came into force.", "It is provisional until");
    }

    @Test
    void a_charter_that_no_decision_adopted_is_not_explained() throws IOException {
        var drafts = new ArrayList<>(HonestHistory.everything());
        var adopted = drafts.get(1);
        var charter = (CharterAdopted) adopted.event();
        drafts.add(drafts.getLast().asCommand("amend").with(new CharterAdopted(2, charter.charter(), false)));
        assertThat(explain("clause:role", export(drafts))).isEqualTo(1);
        assertThat(said.toString())
                .contains("Nothing is explained", "acted for another, position " + (drafts.size() - 1));
    }

    @Test
    void a_second_call_is_explained_with_the_first_and_the_first_names_the_second() throws IOException {
        var export = export(Consents.everything());
        var next = PollId.following(new PollId("p_q_bench"), Reason.SECOND_CALL.name());
        assertThat(explain(next.value(), export)).isZero();
        assertThat(said.toString())
                .containsSubsequence(
                        "poll “p_q_bench”",
                        "It stays open until",
                        "poll “p_q_bench” ended: quorum failed.",
                        "A second call of “p_q_bench” was announced. It is " + next + ", opening at",
                        "It is the second call of p_q_bench.",
                        "adopted");
        assertThat(explain("p_q_bench", export)).isZero();
        assertThat(said.toString()).contains("IT DOES NOT HOLD today", "The poll " + next + " followed (second call)");
    }

    @Test
    void an_upheld_result_is_explained_with_the_panel_that_heard_the_challenge() throws IOException {
        assertThat(explain("result:p_q_ferry", export(Challenged.everything()))).isZero();
        assertThat(said.toString())
                .contains("It was challenged and upheld")
                .containsSubsequence(
                        "poll “p_q_ferry” ended: adopted.",
                        "m_bo challenged the result",
                        "“p_q_ferry” goes to a drawn panel of 7",
                        "The panel for “p_q_ferry” was seated",
                        "It hears the challenge of p_q_ferry.",
                        "The challenged result of “p_q_ferry” stands. That was decided in",
                        "took effect");
    }

    @Test
    void an_annulled_result_does_not_hold_and_the_poll_held_again_does() throws IOException {
        var export = export(Challenged.everything());
        assertThat(explain("p_q_raft", export)).isZero();
        assertThat(said.toString()).contains("IT DOES NOT HOLD", "challenged and annulled", "followed (rerun)");
        said.getBuffer().setLength(0);
        assertThat(explain(
                        PollId.following(new PollId("p_q_raft"), Reason.RERUN.name())
                                .value(),
                        export))
                .isZero();
        assertThat(said.toString())
                .contains("It holds today", "is annulled, and the poll is held again. That was decided in");
    }

    @Test
    void a_panels_result_is_explained_with_its_draw() throws IOException {
        var next = PollId.following(new PollId("p_q_bridge"), Reason.PANEL.name());
        assertThat(explain(next.value(), export(Panels.everything()))).isZero();
        assertThat(said.toString())
                .containsSubsequence(
                        "quorum failed", "committed to a share", "Drawn:", "declined", "was seated", "adopted");
    }

    @Test
    void without_a_thing_named_all_that_can_be_explained_is_listed() throws IOException {
        assertThat(run("explain", export(HonestHistory.everything()))).isZero();
        assertThat(said.toString())
                .contains("result:p_q_role  \"About role\" (binding): adopted", "clause:appointment");
    }

    @Test
    void an_unknown_thing_is_answered_with_what_may_have_been_meant() throws IOException {
        var export = export(HonestHistory.everything());
        assertThat(explain("p_q_rolle", export)).isEqualTo(2);
        assertThat(said.toString()).contains("The log knows no p_q_rolle", "result:p_q_role");
        assertThat(explain("clause:roles", export)).isEqualTo(2);
        assertThat(said.toString()).contains("clause:role  ");
        assertThat(explain("mandate:r_curator/m_eve", export)).isEqualTo(2);
    }

    @Test
    void the_address_of_a_page_names_its_thing() throws IOException {
        var export = export(HonestHistory.everything());
        assertThat(explain("https://vote.example.org/polls/p_q_role", export)).isZero();
        assertThat(explain("/polls/p_q_role", export)).isZero();
    }

    @Test
    void a_tampered_log_explains_nothing() throws IOException {
        var log = published(HonestHistory.everything());
        Path bundle;
        try (var files = Files.walk(Path.of(log).resolve("tile/entries"))) {
            bundle = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        assertThat(run("explain", "--vkey", key(), ROLE, log)).isEqualTo(1);
        assertThat(said.toString()).contains("Nothing is explained");
    }

    @Test
    void what_cannot_be_read_ends_with_2() throws IOException {
        assertThat(explain(ROLE, directory.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(explain(ROLE, published(HonestHistory.everything()))).isEqualTo(2);
        assertThat(said.toString()).contains("There is no file", "give the key of the log by --vkey");
        assertThat(run("explain", "--proofs", "x", ROLE, export(HonestHistory.everything())))
                .isEqualTo(2);
        assertThat(said.toString()).contains("receipts are made of a published log");
    }

    private int explain(String what, String place) {
        return run("explain", what, place);
    }

    private int run(String... arguments) {
        var out = new PrintWriter(said);
        return IsonomiaAudit.run(out, out, arguments);
    }

    private String export(List<Draft> drafts) throws IOException {
        return Files.write(directory.resolve("export.ndjson"), Export.bytes(drafts))
                .toString();
    }

    private String published(List<Draft> drafts) throws IOException {
        var log = directory.resolve("log");
        new PublishedDirectory(log).publish(drafts);
        return log.toString();
    }

    private static String key() {
        return PublishedDirectory.KEY.verifier().text();
    }
}
