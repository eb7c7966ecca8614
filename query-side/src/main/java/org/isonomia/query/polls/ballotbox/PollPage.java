package org.isonomia.query.polls.ballotbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.draws.DrawView;
import org.isonomia.query.draws.LotView;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.proposals.proposals.EffectView;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.results.Conflicted;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Election;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.jspecify.annotations.Nullable;

/**
 * A poll with its terms and, once there, its result.
 *
 * @param effectsOfOptions by the option that wins, in ballot order; without those that change nothing by themselves
 * @param opener absent when an automation opened it
 * @param rollOf the name of the role whose holders alone may vote
 * @param tally absent until counted, and for all but yes/no polls
 * @param sheet absent until counted
 * @param election who is elected and which seats are tied among whom, by their titles; absent until decided, when the
 *     quorum failed, and for polls that do not choose between options
 * @param enacted how many effects were enacted; absent until then, and for a conflict
 * @param cancelled why it was called off; absent when it was not, and when the reason is erased
 * @param draw of a panel that decides in its place, or hears the challenge
 * @param lots whose seed volunteers make, of its panel or its tie
 * @param entries its life in the log, oldest first, with the effects it caused
 */
public record PollPage(
        PollLine line,
        PollTerms terms,
        List<EffectView> effects,
        Map<String, List<EffectView>> effectsOfOptions,
        Optional<Person> opener,
        Optional<String> rollOf,
        Optional<Tally> tally,
        Optional<CountSheet> sheet,
        Optional<Election> election,
        List<Tick> ticks,
        @Nullable Integer enacted,
        @Nullable Conflicted conflict,
        List<ObjectionLine> objections,
        Sequel sequel,
        Optional<String> cancelled,
        Optional<ChallengeView> challenge,
        Optional<DrawView> draw,
        List<LotView> lots,
        List<EntryLink> entries) {
    /**
     * What came of it beside a result.
     *
     * @param extended how many ballots stood when its closing time moved; absent when it did not
     * @param hastened whether it closes early because everybody had voted
     * @param next the poll that follows on the same matter
     * @param nextAt when a second call opens
     * @param challengeable until when effects wait, in which its result can be challenged
     * @param ratification the poll of all on whether it takes effect
     * @param effectsFrom what cannot be undone waits until then after a verdict
     * @param waitsFor the poll that closed first of those whose effects come before its own
     */
    public record Sequel(
            @Nullable Long extended,
            boolean hastened,
            @Nullable PollId next,
            @Nullable Instant nextAt,
            @Nullable Instant challengeable,
            @Nullable PollId ratification,
            @Nullable Instant effectsFrom,
            @Nullable PollId waitsFor) {}
}
