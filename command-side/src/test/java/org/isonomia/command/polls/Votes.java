package org.isonomia.command.polls;

import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Facts;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Reopening;
import org.isonomia.deciding.Sought;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.YesNo;

/** The charter and the facts of the poll on Ada's proposal. */
public final class Votes {
    public static final Duration DELIBERATION = Duration.ofDays(2);
    public static final Duration VOTING = Duration.ofDays(5);
    public static final Instant CLOSES_AT = NOON.plus(VOTING);

    private Votes() {}

    /** Appointments and advice need one supporter, everything else two. */
    public static CharterAdopted charter(int version, Quorum quorum) {
        return charter(version, quorum, DELIBERATION, VOTING);
    }

    public static CharterAdopted charter(int version, Quorum quorum, Duration deliberation, Duration voting) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            boolean one = kind == DecisionKind.APPOINTMENT || kind == DecisionKind.GENERAL;
            procedures.put(
                    kind,
                    new Procedure(
                            YesNo.ID, quorum, Threshold.MAJORITY, one ? 1 : 2, deliberation, voting, Conduct.PLAIN));
        }
        return new CharterAdopted(version, Charter.of(Charter.Template.MAJORITY, procedures), false);
    }

    /** The same charter, but roles, policies and general decisions are made by this rule. */
    public static CharterAdopted by(String rule, CharterAdopted adopted) {
        var procedures = new EnumMap<DecisionKind, Procedure>(adopted.charter().procedures());
        for (DecisionKind kind : List.of(DecisionKind.ROLE, DecisionKind.POLICY, DecisionKind.GENERAL))
            procedures.computeIfPresent(
                    kind,
                    (k, p) -> new Procedure(
                            rule, p.quorum(), p.threshold(), 1, p.deliberation(), p.voting(), p.conduct()));
        return new CharterAdopted(adopted.version(), new Charter(Charter.Template.ADVICE, procedures, null), false);
    }

    /** The same charter, but newcomers wait. */
    public static CharterAdopted waiting(CharterAdopted adopted, Duration waiting) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        adopted.charter().procedures().forEach((kind, p) -> {
            var conduct = p.conduct().with(new Electorate(List.of(), waiting));
            procedures.put(
                    kind,
                    new Procedure(
                            p.rule(),
                            p.quorum(),
                            p.threshold(),
                            p.supporters(),
                            p.deliberation(),
                            p.voting(),
                            conduct));
        });
        return new CharterAdopted(adopted.version(), Charter.of(Charter.Template.MAJORITY, procedures), false);
    }

    /** The same terms, held so and for that reason. */
    public static PollTerms held(PollTerms terms, Conduct conduct, Occasion occasion) {
        return new PollTerms(
                terms.matter(),
                terms.rule(),
                new PollElectorate(
                        conduct, terms.electorate().rollOf(), terms.electorate().roll()),
                terms.timing(),
                occasion,
                terms.forecast(),
                terms.deciding(),
                terms.members(),
                terms.hearing());
    }

    /** The same terms of another kind of decision. */
    public static PollTerms ofKind(PollTerms terms, DecisionKind kind) {
        return new PollTerms(
                new PollMatter(
                        terms.matter().binding(),
                        terms.matter().question(),
                        terms.matter().proposal(),
                        terms.matter().proposalVersion(),
                        terms.matter().effects(),
                        kind,
                        terms.matter().charterVersion()),
                terms.rule(),
                terms.electorate(),
                terms.timing(),
                terms.occasion(),
                terms.forecast(),
                terms.deciding(),
                terms.members(),
                terms.hearing());
    }

    /** The same terms, of a poll that ends by these rules, of so many members. */
    public static PollTerms decided(PollTerms terms, String deciding, long members, Hearing hearing) {
        return new PollTerms(
                terms.matter(),
                terms.rule(),
                terms.electorate(),
                terms.timing(),
                terms.occasion(),
                terms.forecast(),
                deciding,
                members,
                hearing);
    }

    /** The same terms, ending by these rules. */
    public static PollTerms decidedBy(String rules, PollTerms terms) {
        return decided(terms, rules, terms.members(), terms.hearing());
    }

    /** As it would have opened before rules had a version. */
    public static PollOpened ofFirstRules(PollOpened opened) {
        var terms = opened.terms();
        return new PollOpened(
                opened.poll(),
                decided(terms, Deciding.FIRST, terms.electorate().roll().count(), Hearing.NONE));
    }

    /** The same terms in a community of so many, with what was foreseen before any poll of it was counted. */
    public static PollTerms foreseen(PollTerms terms, long members) {
        var among = new PollTerms(
                terms.matter(),
                terms.rule(),
                terms.electorate(),
                terms.timing(),
                terms.occasion(),
                terms.forecast(),
                terms.deciding(),
                members,
                terms.hearing());
        var sought = Sought.of(among, members, terms.timing().opensAt());
        return among.foreseeing(sought.forecast(List.of(), List.of()));
    }

    public static PollOpened opened(Quorum quorum, Threshold threshold, MemberId... roll) {
        return new PollOpened(POLL, terms(true, List.of(), null, quorum, threshold, roll));
    }

    public static PollOpened opened(MemberId... roll) {
        return opened(Quorum.NONE, Threshold.MAJORITY, roll);
    }

    public static PollOpened openedToHoldersOf(RoleId role, MemberId... roll) {
        return new PollOpened(POLL, terms(false, List.of(), role, Quorum.NONE, Threshold.MAJORITY, roll));
    }

    public static PollOpened openedWith(List<? extends Effect> effects) {
        return new PollOpened(POLL, terms(true, List.copyOf(effects), null, Quorum.NONE, Threshold.MAJORITY));
    }

    public static PollOpened openedForAdvice(MemberId... roll) {
        return new PollOpened(POLL, terms(false, List.of(), null, Quorum.NONE, Threshold.MAJORITY, roll));
    }

    /** An advisory poll by single choice that Ada may answer. */
    public static PollOpened openedWithOptions(PollOption... options) {
        var plain = openedForAdvice(Facts.ADA).terms();
        return new PollOpened(
                POLL,
                new PollTerms(
                        new PollMatter(
                                false,
                                plain.matter().question(),
                                null,
                                0,
                                List.of(),
                                plain.matter().kind(),
                                1),
                        new PollRule(
                                "single-choice/1",
                                Map.of(),
                                List.of(options),
                                1,
                                TieBreak.NONE,
                                plain.rule().quorum(),
                                plain.rule().threshold()),
                        new PollElectorate(
                                Conduct.PLAIN, null, plain.electorate().roll()),
                        new PollTiming(NOON, CLOSES_AT),
                        Occasion.FIRST,
                        null,
                        Deciding.NOW,
                        plain.electorate().roll().count(),
                        Hearing.NONE));
    }

    public static PollTerms terms(
            boolean binding,
            List<Effect> effects,
            RoleId rollOf,
            Quorum quorum,
            Threshold threshold,
            MemberId... roll) {
        return new PollTerms(
                new PollMatter(
                        binding,
                        "A well",
                        binding ? PROPOSAL : null,
                        binding ? 1 : 0,
                        effects,
                        Effect.kindOf(effects),
                        1),
                new PollRule(
                        YesNo.ID,
                        YesNo.settings(threshold, roll.length),
                        PollOption.YES_OR_NO,
                        1,
                        TieBreak.NONE,
                        quorum,
                        threshold),
                new PollElectorate(Conduct.PLAIN, rollOf, Roll.of(Arrays.asList(roll))),
                new PollTiming(NOON, CLOSES_AT),
                Occasion.FIRST,
                null,
                Deciding.NOW,
                roll.length,
                Hearing.of(binding ? List.of(Facts.ADA) : List.of(), effects));
    }

    /** A poll on Ada's proposal by a procedure that is not plain. */
    public static PollOpened openedBy(Conduct conduct, Quorum quorum, MemberId... roll) {
        var plain = terms(true, List.of(), null, quorum, Threshold.MAJORITY, roll);
        return new PollOpened(POLL, held(plain, conduct, Occasion.FIRST));
    }

    /** A consent poll on Ada's proposal. */
    public static PollOpened openedForConsent(MemberId... roll) {
        var plain = terms(true, List.of(), null, Quorum.NONE, Threshold.MAJORITY, roll);
        var consent = new Reopening(
                Consent.ID,
                Map.of(),
                PollOption.CONSENT,
                plain.rule().quorum(),
                plain.rule().threshold(),
                plain.electorate().roll(),
                plain.timing().opensAt(),
                plain.occasion());
        return new PollOpened(POLL, consent.of(plain, plain.members()));
    }

    public static PollDecided decided(Result.Outcome outcome) {
        return new PollDecided(POLL, true, outcome, List.of(), List.of(), null);
    }

    public static PollClosed closed() {
        return new PollClosed(POLL);
    }

    public static BallotCast cast(MemberId voter, String choice) {
        return BallotCast.open(POLL, voter, new Choice.One(choice));
    }

    public static BallotWithdrawn withdrawn(MemberId voter) {
        return new BallotWithdrawn(POLL, voter);
    }

    /** Hidden until the close, counted so. */
    public static PollOpened openedHidden(
            String rule, Map<String, String> settings, List<PollOption> options, MemberId... roll) {
        var plain = terms(true, List.of(), null, Quorum.NONE, Threshold.MAJORITY, roll);
        return new PollOpened(
                POLL,
                new PollTerms(
                        new PollMatter(
                                true,
                                plain.matter().question(),
                                plain.matter().proposal(),
                                plain.matter().proposalVersion(),
                                plain.matter().effects(),
                                plain.matter().kind(),
                                plain.matter().charterVersion()),
                        new PollRule(
                                rule,
                                settings,
                                options,
                                1,
                                plain.rule().ties(),
                                plain.rule().quorum(),
                                plain.rule().threshold()),
                        new PollElectorate(
                                Conduct.PLAIN.with(Conduct.Visibility.HIDDEN),
                                null,
                                plain.electorate().roll()),
                        plain.timing(),
                        plain.occasion(),
                        null,
                        plain.deciding(),
                        plain.members(),
                        plain.hearing()));
    }
}
