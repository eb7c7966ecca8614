package org.isonomia.command.polls;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isonomia.command.Past;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.rules.counting.Choice;

/** The ballots that stand: each voter's last one. */
public final class CastBallots {
    private CastBallots() {}

    public static Map<MemberId, BallotCast> standing(Past<Ballot> past) {
        var last = new HashMap<MemberId, BallotCast>();
        for (Ballot ballot : past.inOrder()) {
            switch (ballot) {
                case BallotCast e -> last.put(e.voter(), e);
                case BallotWithdrawn e -> last.remove(e.voter());
            }
        }
        return last;
    }

    /** Of an open poll. */
    public static Map<MemberId, Choice> choices(Past<Ballot> past) {
        var choices = new HashMap<MemberId, Choice>();
        standing(past).forEach((voter, ballot) -> choices.put(voter, Objects.requireNonNull(ballot.choice())));
        return choices;
    }

    /** Of a hidden poll whose ballots were opened. */
    public static Map<MemberId, Choice> opened(Past<BallotsOpened> past) {
        var choices = new HashMap<MemberId, Choice>();
        for (BallotsOpened part : past.inOrder())
            part.ballots().forEach(ballot -> choices.put(ballot.voter(), ballot.choice()));
        return choices;
    }
}
