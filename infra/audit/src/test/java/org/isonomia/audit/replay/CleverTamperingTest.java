package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_AFTER_THE_CLOSE;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_BY_NON_VOTER;
import static org.isonomia.audit.fold.Disagreement.Kind.BALLOT_NOT_ALONE;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNTED_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.COUNT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.EFFECTS_DIFFER;
import static org.isonomia.audit.fold.Disagreement.Kind.ID_NOT_OF_ITS_COMMAND;
import static org.isonomia.audit.fold.Disagreement.Kind.MANDATE_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.RESULT_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.ROLL_DIFFERS;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CURATOR;
import static org.isonomia.audit.history.HonestHistory.CY;
import static org.isonomia.audit.history.HonestHistory.DI;
import static org.isonomia.audit.replay.Tampering.assertFirst;
import static org.isonomia.audit.replay.Tampering.assertNamed;

import java.util.List;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Log;
import org.isonomia.events.Digests;
import org.isonomia.events.NameUuid;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.junit.jupiter.api.Test;

/** The attacker writes ids, tags, positions, leaf hashes and root anew, so that only the folds can find it. */
class CleverTamperingTest {
    final Tampering log = new Tampering();
    final int ballot = log.find(BallotCast.class, cast -> cast.voter().equals(CY));
    final int counted = log.find(PollCounted.class);
    final BallotCast cast = (BallotCast) log.drafts.get(ballot).event();
    final PollCounted count = (PollCounted) log.drafts.get(counted).event();

    @Test
    void an_altered_ballot_is_found_at_the_count() {
        log.change(ballot, BallotCast.open(cast.poll(), cast.voter(), new Choice.One("no")));
        assertFirst(log.clever(), COUNT_DIFFERS, counted);
    }

    @Test
    void two_ballots_altered_so_that_the_tally_stays_are_found_by_the_digest() {
        int other = log.find(BallotCast.class, ed -> new Choice.One("abstain").equals(ed.choice()));
        var swapped = (BallotCast) log.drafts.get(other).event();
        log.change(ballot, BallotCast.open(cast.poll(), cast.voter(), swapped.choice()));
        log.change(other, BallotCast.open(swapped.poll(), swapped.voter(), cast.choice()));
        assertFirst(log.clever(), COUNT_DIFFERS, counted);
    }

    @Test
    void a_dropped_ballot_is_found_at_the_count() {
        log.drafts.remove(ballot);
        assertFirst(log.clever(), COUNT_DIFFERS, counted - 1);
    }

    @Test
    void a_ballot_doubled_as_another_members_is_found_at_the_count() {
        var doubled = log.drafts.get(ballot).with(BallotCast.open(cast.poll(), DI, cast.choice()));
        // Just before the close: this member withdrew their own, so nothing but the count speaks against it.
        log.drafts.add(log.find(PollClosed.class), doubled.by(DI).asCommand("doubled"));
        assertFirst(log.clever(), COUNT_DIFFERS, counted + 1);
    }

    @Test
    void a_ballot_doubled_within_its_command_is_found_at_its_place() {
        var stamp = log.drafts.get(ballot).stamp();
        var command = stamp.command();
        log.drafts.add(
                ballot + 1,
                new Draft(new Stamp(NameUuid.entry(command, 1), stamp.at(), stamp.by(), command, 1, null), cast));
        assertFirst(log.clever(), BALLOT_NOT_ALONE, ballot);
    }

    @Test
    void a_ballot_doubled_under_a_made_up_id_is_found_at_its_place() {
        var stamp = log.drafts.get(ballot).stamp();
        var invented = new Stamp(
                NameUuid.command("m_eve", "x"), stamp.at(), stamp.by(), NameUuid.command("m_eve", "y"), 0, null);
        log.drafts.add(ballot + 1, new Draft(invented, cast));
        assertFirst(log.clever(), ID_NOT_OF_ITS_COMMAND, ballot + 1);
    }

    @Test
    void a_changed_tally_is_found_at_the_count() {
        log.change(counted, tallied(new Tally(1, 2, 0), count.inputDigest()));
        assertFirst(log.clever(), COUNT_DIFFERS, counted);
    }

    @Test
    void a_changed_outcome_is_found_at_the_decision() {
        var decided = (PollDecided) log.drafts.get(counted + 1).event();
        log.change(
                counted + 1,
                new PollDecided(
                        decided.poll(), decided.binding(), Result.Outcome.REJECTED, List.of(), decided.ticks(), null));
        assertFirst(log.clever(), RESULT_DIFFERS, counted + 1);
    }

    @Test
    void a_mandate_in_another_name_is_found_at_its_beginning() {
        int began = log.find(MandateBegan.class);
        var mandate = (MandateBegan) log.drafts.get(began).event();
        var swapped = new MandateBegan(CURATOR, 1, BO, mandate.endsAt());
        log.drafts.set(began, log.drafts.get(began).with(swapped).by(BO));
        assertFirst(log.clever(), MANDATE_DIFFERS, began);
    }

    @Test
    void an_appointment_of_another_than_the_elected_is_found_at_its_enactment() {
        int appointed = log.find(MemberAppointed.class);
        var offer = (MemberAppointed) log.drafts.get(appointed).event();
        log.change(appointed, new MemberAppointed(CURATOR, 1, CY, offer.acceptBy()));
        int began = log.find(MandateBegan.class);
        var mandate = (MandateBegan) log.drafts.get(began).event();
        log.drafts.set(
                began,
                log.drafts
                        .get(began)
                        .with(new MandateBegan(CURATOR, 1, CY, mandate.endsAt()))
                        .by(CY));
        assertFirst(log.clever(), EFFECTS_DIFFER, appointed);
    }

    @Test
    void a_count_moved_before_the_close_is_found_there() {
        int closed = log.find(PollClosed.class);
        var close = log.drafts.remove(closed);
        log.drafts.add(closed + 2, close);
        var report = log.clever();
        assertNamed(report, COUNTED_OUT_OF_TURN);
        assertThat(report.disagreements().getFirst().position()).isEqualTo((long) closed);
    }

    @Test
    void a_ballot_that_arrives_after_the_close_is_found_and_named() {
        int closed = log.find(PollClosed.class);
        // behind the close and the queueing of its effects, which one command appended
        log.drafts.add(closed + 1, log.drafts.remove(ballot));
        assertFirst(log.clever(), BALLOT_AFTER_THE_CLOSE, closed + 1L);
    }

    @Test
    void a_ballot_stamped_after_the_closing_time_is_found_although_it_stands_before_the_close() {
        var stamp = log.drafts.get(ballot).stamp();
        var late =
                new Stamp(stamp.id(), stamp.at().plusSeconds(60 * 60 * 24 * 4), stamp.by(), stamp.command(), 0, null);
        log.drafts.set(ballot, new Draft(late, cast));
        assertFirst(log.clever(), BALLOT_AFTER_THE_CLOSE, ballot);
    }

    @Test
    void a_ballot_of_someone_not_on_the_roll_is_found_even_when_the_count_includes_it() {
        var eve = Log.member("eve");
        var intruder = log.drafts.get(ballot).with(BallotCast.open(cast.poll(), eve, new Choice.One("yes")));
        log.drafts.add(ballot + 1, intruder.by(eve).asCommand("eve"));
        log.change(
                counted + 1,
                tallied(
                        count.tally().plus("yes"),
                        Digests.sortedLines(
                                List.of("m_ada=yes", "m_bo=yes", "m_cy=yes", "m_ed=abstain", "m_eve=yes"))));
        var report = log.clever();
        assertNamed(report, BALLOT_BY_NON_VOTER);
        assertThat(report.disagreements().getFirst().position()).isEqualTo((long) ballot + 1);
    }

    @Test
    void a_role_holder_who_left_is_off_the_roll_although_the_mandate_has_not_ended_yet() {
        int roll = log.find(RollListed.class, listed -> listed.members().equals(List.of(DI)));
        var left = log.drafts.remove(log.find(MemberLeft.class));
        var stamp = left.stamp();
        var then = log.drafts.get(roll).stamp().at();
        log.drafts.add(
                roll,
                new Draft(
                        new Stamp(stamp.id(), then, stamp.by(), stamp.command(), stamp.ordinal(), stamp.because()),
                        left.event()));
        assertFirst(log.clever(), ROLL_DIFFERS, roll + 2L);
    }

    @Test
    void a_voter_struck_off_the_roll_is_found_at_the_opening() {
        int roll = log.find(RollListed.class);
        var listed = (RollListed) log.drafts.get(roll).event();
        log.change(roll, new RollListed(listed.poll(), 1, listed.members().subList(1, 5)));
        assertFirst(log.clever(), ROLL_DIFFERS, roll + 1);
    }

    private PollCounted tallied(Tally tally, String digest) {
        return new PollCounted(
                count.poll(),
                count.kind(),
                count.rollOf(),
                count.countedAt(),
                count.rule(),
                count.roll(),
                tally.participants(),
                tally.yes(),
                count.blank(),
                count.winners(),
                tally,
                digest,
                count.sheet());
    }
}
