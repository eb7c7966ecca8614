package org.isonomia.command.proposals;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.SliceFixture.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;

/** The facts of a proposal that Ada drafted ten days ago. */
public final class Drafts {
    public static final ProposalId PROPOSAL = new ProposalId("q_well");
    public static final PollId POLL = new PollId("p_well");
    public static final RoleId GARDENER = new RoleId("r_gardener");
    public static final Instant DRAFTED_AT = NOON.minus(Duration.ofDays(10));
    public static final Instant LAPSES_AT = DRAFTED_AT.plus(Duration.ofDays(90));

    private Drafts() {}

    public static ProposalDrafted drafted(Effect... effects) {
        var text = PublicText.of("We dig a well.");
        return new ProposalDrafted(PROPOSAL, ADA, "A well", text, List.of(effects), null, null, DRAFTED_AT, LAPSES_AT);
    }

    /** As long ago as the draft. */
    public static ProposalRevised revised(int version, Effect... effects) {
        return revisedAt(DRAFTED_AT, version, effects);
    }

    public static ProposalRevised revisedAt(Instant at, int version, Effect... effects) {
        return new ProposalRevised(
                PROPOSAL, version, "A deeper well", PublicText.of("We dig deeper."), List.of(effects), at);
    }

    public static ProposalWithdrawn retired() {
        return new ProposalWithdrawn(PROPOSAL);
    }

    public static ProposalSupported supported(int version, MemberId supporter) {
        return new ProposalSupported(PROPOSAL, version, supporter);
    }

    public static SupportWithdrawn supportWithdrawn(int version, MemberId supporter) {
        return new SupportWithdrawn(PROPOSAL, version, supporter);
    }

    public static ProposalFrozen frozen(int version) {
        return new ProposalFrozen(PROPOSAL, version);
    }

    public static ProposalPutToVote putToVote() {
        return new ProposalPutToVote(PROPOSAL, POLL);
    }

    public static ProposalLapsed lapsed() {
        return new ProposalLapsed(PROPOSAL);
    }

    public static DefineRole define(int seats) {
        return new DefineRole(GARDENER, "Gardener", "Keeps it green", List.of("the garden"), List.of(), seats, 365);
    }

    public static AppointMember appoint(MemberId member) {
        return new AppointMember(GARDENER, member);
    }
}
