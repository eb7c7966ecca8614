package org.isonomia.command.polls;

import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
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
                    kind, new Procedure(YesNo.ID, quorum, Threshold.MAJORITY, one ? 1 : 2, deliberation, voting));
        }
        return new CharterAdopted(version, new Charter(Charter.Template.MAJORITY, procedures), false);
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

    public static PollTerms terms(
            boolean binding,
            List<Effect> effects,
            RoleId rollOf,
            Quorum quorum,
            Threshold threshold,
            MemberId... roll) {
        return new PollTerms(
                binding,
                "A well",
                binding ? PROPOSAL : null,
                binding ? 1 : 0,
                effects,
                Effect.kindOf(effects),
                1,
                YesNo.ID,
                quorum,
                threshold,
                rollOf,
                Roll.of(Arrays.asList(roll)),
                NOON,
                CLOSES_AT);
    }

    public static PollClosed closed() {
        return new PollClosed(POLL);
    }

    public static BallotCast cast(MemberId voter, String choice) {
        return new BallotCast(POLL, voter, choice);
    }

    public static BallotWithdrawn withdrawn(MemberId voter) {
        return new BallotWithdrawn(POLL, voter);
    }
}
