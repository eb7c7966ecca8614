package org.isonomia.audit.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import org.isonomia.audit.export.NotAnExportException;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.replay.Replay;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which entries belong to a decision, a mandate or a clause. */
class LedgerTest {
    private static final PollId ROLE = new PollId("p_q_role");

    @TempDir
    Path directory;

    @Test
    void the_entries_of_a_decision_come_in_log_order() throws Exception {
        var chain = ledger(HonestHistory.everything()).decision(ROLE).orElseThrow();
        assertThat(chain.positions().toArray())
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0, 1);
        assertThat(ledger(HonestHistory.everything()).decision(new PollId("p_none")))
                .isEmpty();
    }

    @Test
    void no_entry_of_a_chain_can_be_taken_out_or_altered_unnoticed() throws Exception {
        var drafts = HonestHistory.everything();
        var chain = ledger(drafts).decision(ROLE).orElseThrow();
        for (long position : chain.positions().toArray()) {
            var without = Export.lines(drafts);
            var lines = new ArrayList<>(without);
            lines.remove((int) position + 1);
            assertThat(Export.replayLines(lines).clean())
                    .as("without %d", position)
                    .isFalse();
            lines = new ArrayList<>(without);
            lines.set((int) position + 1, altered(lines.get((int) position + 1)));
            assertThat(Export.replayLines(lines).clean())
                    .as("altered %d", position)
                    .isFalse();
        }
    }

    /** Everything is written anew over what is left: only the replay of its meaning can notice. */
    @Test
    void what_a_result_rests_on_is_missed_even_when_all_hashes_are_made_anew() throws Exception {
        var drafts = HonestHistory.everything();
        var chain = ledger(drafts).decision(ROLE).orElseThrow();
        var unnoticed = new ArrayList<Long>();
        for (long position : chain.positions().toArray()) {
            var rest = new ArrayList<>(drafts);
            rest.remove((int) position);
            if (Export.replay(rest).clean()) unnoticed.add(position);
        }
        assertThat(unnoticed)
                .as("a vote that was changed or withdrawn later leaves no trace in the result")
                .allSatisfy(
                        position -> assertThat(drafts.get(position.intValue()).event())
                                .isInstanceOf(org.isonomia.events.polls.PollEvent.BallotCast.class));
    }

    @Test
    void a_mandate_holds_until_its_term_ends() throws Exception {
        var all = HonestHistory.everything();
        int began = 0;
        while (!(all.get(began).event() instanceof org.isonomia.events.roles.RoleEvent.MandateBegan)) began++;
        var export = Files.write(directory.resolve("export"), Export.bytes(all.subList(0, began + 1)));
        var reading = Reading.of(export);
        var subject = Subject.parse("/roles/r_curator").orElseThrow();
        var now = all.get(began).stamp().at();
        var today = reading.explain(subject, false, now).orElseThrow().today();
        assertThat(today.inForce()).isTrue();
        assertThat(today.ends()).anySatisfy(end -> assertThat(end).startsWith("Its term ends at 2026-"));
        var later = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(reading.explain(subject, false, later).orElseThrow().today().inForce())
                .isFalse();
    }

    @Test
    void an_amended_clause_rests_on_the_decision_that_amended_it_and_the_others_on_the_founding() throws Exception {
        var log = new Community("bo", "cy");
        var poll = log.open(log.propose("amend"));
        log.vote(poll, Community.ADA, YesNo.YES);
        var founding = ((CharterAdopted) log.drafts.get(1).event()).charter();
        log.because(log.settle(poll), new EffectsEnacted(poll, 1), new CharterAdopted(2, amended(founding), false));
        var ledger = ledger(log.drafts);
        long last = log.drafts.size() - 1L;

        var role = new Chains(ledger).of(new Subject.Clause(DecisionKind.ROLE)).orElseThrow();
        assertThat(positions(role))
                .contains(0L, last)
                .containsAll(positions(ledger.decision(poll).orElseThrow()));
        assertThat(Clauses.since(ledger.charters, DecisionKind.ROLE))
                .matches(since -> since.what().version() == 2);
        assertThat(Clauses.since(ledger.charters, DecisionKind.POLICY))
                .matches(since -> since.what().version() == 1);
    }

    private static Iterable<Long> positions(Chain chain) {
        return chain.positions().boxed().toList();
    }

    private static Charter amended(Charter charter) {
        var procedures = new EnumMap<DecisionKind, Procedure>(charter.procedures());
        var role = charter.procedure(DecisionKind.ROLE);
        procedures.put(
                DecisionKind.ROLE,
                new Procedure(
                        role.rule(),
                        role.quorum(),
                        role.threshold(),
                        role.supporters() + 1,
                        role.deliberation(),
                        role.voting(),
                        role.conduct()));
        return new Charter(charter.template(), procedures, charter.newcomers());
    }

    private static Ledger ledger(List<Draft> drafts) throws IOException, NotAnExportException {
        var ledger = new Ledger();
        Replay.of(new ByteArrayInputStream(Export.bytes(drafts)), (fact, leaf) -> ledger.see(fact));
        return ledger;
    }

    private static String altered(String line) {
        String entry = line.replaceAll(".*\"entry\":\"([^\"]*)\".*", "$1");
        byte[] bytes = Base64.getDecoder().decode(entry);
        String changed = new String(bytes, UTF_8).replaceFirst("\"at\":\"2026", "\"at\":\"2025");
        return line.replace(entry, Base64.getEncoder().encodeToString(changed.getBytes(UTF_8)));
    }
}
