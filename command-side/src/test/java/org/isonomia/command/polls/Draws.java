package org.isonomia.command.polls;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.ofFirstRules;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.proposals.Drafts.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.SliceFixture;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.sortition.Beacon;
import org.isonomia.rules.yesno.Result.Outcome;

/** By the first rules, whose draws a beacon seeds: the poll on Ada's proposal failed its only call, and two of four are to be drawn; two can demand a poll of all. */
public final class Draws {
    public static final Quorum THREE = Quorum.absolute(Quorum.Counts.APPROVALS, 3);
    public static final String SEED = "0123456789abcdef".repeat(4);
    public static final String OTHER_SEED = "fedcba9876543210".repeat(4);
    public static final long ROUND = PanelDraw.round(NOON);
    public static final Instant PUBLISHED = Beacon.publishedAt(ROUND);
    public static final Instant UNTIL = PUBLISHED.plus(Duration.ofDays(7));
    public static final PollId PANEL = PollId.following(POLL, Reason.PANEL.name());
    public static final PollId OF_ALL = PollId.following(POLL, Reason.DEMANDED.name());
    public static final List<MemberId> POOL = List.of(ADA, BEN, CLEO, DORA);

    /** All four in the order of {@link #SEED}. */
    public static final List<MemberId> ORDER = PanelDraw.panel(SEED, POOL, 4, member -> true);

    private Draws() {}

    public static Conduct conduct(int places, int demand) {
        return new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                null,
                null,
                null,
                new Conduct.Fallback(places),
                demand,
                Duration.ZERO,
                null);
    }

    public static PoolFixed fixed() {
        return new PoolFixed(
                POLL,
                openedBy(conduct(2, 2), THREE, ADA, BEN, CLEO, DORA)
                        .terms()
                        .electorate()
                        .roll(),
                2,
                List.of(),
                ROUND,
                UNTIL);
    }

    /** When the beacon has just published the round. */
    public static SliceFixture fixed(Reads<?, ? extends Decision<?>> slice, int demand) {
        return SliceFixture.of(slice)
                .at(PUBLISHED)
                .given(charter(1, THREE))
                .given(admitted(ADA, BEN, CLEO, DORA))
                .given(
                        new RollListed(POLL, 1, POOL),
                        ofFirstRules(openedBy(conduct(2, demand), THREE, ADA, BEN, CLEO, DORA)),
                        decided(Outcome.QUORUM_FAILED),
                        fixed());
    }
}
