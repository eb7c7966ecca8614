package org.isonomia.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.YesNo;

/** A binding poll and what its ballots come to. */
record Decided(
        int roll,
        long members,
        Quorum quorum,
        Threshold threshold,
        List<Effect> effects,
        String rule,
        Map<String, String> settings,
        List<PollOption> options,
        String deciding) {
    static final Effect REMOVAL = new RemoveMember(new MemberId("m_bob"));
    static final Effect CHARTER_CHANGE = new PublishLog();
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    static Decided on(int roll) {
        return new Decided(
                roll,
                roll,
                Quorum.NONE,
                Threshold.MAJORITY,
                List.of(),
                YesNo.ID,
                Map.of(),
                PollOption.YES_OR_NO,
                Deciding.NOW);
    }

    Decided members(long all) {
        return new Decided(roll, all, quorum, threshold, effects, rule, settings, options, deciding);
    }

    Decided quorum(Quorum next) {
        return new Decided(roll, members, next, threshold, effects, rule, settings, options, deciding);
    }

    Decided threshold(Threshold next) {
        return new Decided(roll, members, quorum, next, effects, rule, settings, options, deciding);
    }

    Decided effects(Effect... next) {
        return new Decided(roll, members, quorum, threshold, List.of(next), rule, settings, options, deciding);
    }

    Decided deciding(String version) {
        return new Decided(roll, members, quorum, threshold, effects, rule, settings, options, version);
    }

    Decided consent() {
        return asking(Consent.ID, Map.of(), PollOption.CONSENT);
    }

    /** Two rivals and the status quo. */
    Decided rivals() {
        var rivals = List.of(rival("q_well"), rival("q_cistern"));
        var procedure = new Procedure(YesNo.ID, quorum, threshold, 1, Duration.ZERO, Duration.ofDays(3), Conduct.PLAIN);
        return asking(
                Deciding.RIVALS,
                Rivalry.settings(procedure, terms().bases(), Deciding.floor(terms())),
                Rivalry.options(rivals));
    }

    private static Rival rival(String id) {
        return new Rival(new ProposalId(id), 1, id, List.of(), new MemberId("m_ada"));
    }

    private Decided asking(String next, Map<String, String> with, List<PollOption> among) {
        return new Decided(roll, members, quorum, threshold, effects, next, with, among, deciding);
    }

    PollTerms terms() {
        var voters = IntStream.range(0, roll)
                .mapToObj(number -> new MemberId("m_" + number))
                .toList();
        return new PollTerms(
                new PollMatter(true, "A bench?", new ProposalId("q_bench"), 1, effects, Effect.kindOf(effects), 1),
                new PollRule(rule, settings, options, 1, TieBreak.NONE, quorum, threshold),
                new PollElectorate(Conduct.PLAIN, null, Roll.of(voters)),
                new PollTiming(NOON, NOON.plus(Duration.ofDays(3))),
                Occasion.FIRST,
                null,
                deciding,
                members,
                Hearing.NONE);
    }

    Result yesNo(int yes, int no, int abstain) {
        var choices = new ArrayList<>(Collections.nCopies(yes, YesNo.YES));
        choices.addAll(Collections.nCopies(no, YesNo.NO));
        choices.addAll(Collections.nCopies(abstain, YesNo.ABSTAIN));
        return of(choices, 0, false);
    }

    /** @param ballots each an option */
    Result of(List<String> ballots, long objections, boolean upheld) {
        return result(ballots.stream().<Choice>map(Choice.One::new).toList(), objections, upheld);
    }

    /** @param ballots each the options in order, with {@code >} between */
    Result ranked(String... ballots) {
        return result(
                Arrays.stream(ballots)
                        .<Choice>map(ballot -> Choice.ranked(ballot.split(">")))
                        .toList(),
                0,
                false);
    }

    private Result result(List<Choice> choices, long objections, boolean upheld) {
        return Deciding.decide(terms(), PollCount.of(terms(), choices), objections, upheld);
    }
}
