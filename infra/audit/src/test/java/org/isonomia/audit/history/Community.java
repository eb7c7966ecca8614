package org.isonomia.audit.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** The steps of a community's life as the command side writes them. Two supporters, two days, three days of voting. */
public final class Community extends Log {
    public static final MemberId ADA = member("ada");
    public static final InvitationId LINK = new InvitationId("i_link");
    static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 1),
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3));

    public final TreeSet<MemberId> members =
            new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    private final Map<PollId, PollTerms> polls = new LinkedHashMap<>();
    private final Map<PollId, Map<MemberId, String>> ballots = new LinkedHashMap<>();

    public Community(String... joining) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, PROCEDURE);
        act(
                ADA,
                new CommunityFounded("Chestnut Street", "en", "Europe/Berlin", ADA, false),
                new CharterAdopted(1, new Charter(Charter.Template.MAJORITY, procedures), true),
                admitted(ADA, null));
        members.add(ADA);
        act(ADA, new InvitationIssued(LINK, ADA, Digests.sha256("secret"), now.plus(Duration.ofDays(9)), 50));
        Arrays.stream(joining).forEach(name -> join(member(name)));
    }

    public static MemberAdmitted admitted(MemberId member, @Nullable InvitationId invitation) {
        return new MemberAdmitted(member, sealed(member, "Name"), sealed(member, "mail@example.org"), invitation);
    }

    public static Sealed<String> sealed(MemberId member, String text) {
        return Sealed.of(member, text);
    }

    public void join(MemberId member) {
        act(member, admitted(member, LINK), new InvitationUsed(LINK, member));
        members.add(member);
    }

    public ProposalId propose(String id, Effect... effects) {
        var proposal = draft(id, effects);
        members.stream()
                .filter(member -> !member.equals(ADA))
                .limit(1)
                .forEach(member -> act(member, new ProposalSupported(proposal, 1, member)));
        act(ADA, new ProposalFrozen(proposal, 1));
        return proposal;
    }

    public ProposalId draft(String id, Effect... effects) {
        var proposal = new ProposalId("q_" + id);
        var drafted = new ProposalDrafted(
                proposal,
                ADA,
                "About " + id,
                PublicText.of("Text of " + id),
                List.of(effects),
                null,
                now.plusSeconds(1),
                now.plusSeconds(1).plus(Duration.ofDays(90)));
        act(ADA, drafted);
        return proposal;
    }

    /** Deliberates, then puts the proposal to the vote of all members. */
    public PollId open(ProposalId proposal, Effect... effects) {
        return open(proposal, 1, effects);
    }

    public PollId open(ProposalId proposal, int version, Effect... effects) {
        pass(Duration.ofDays(2));
        var poll = new PollId("p_" + proposal.value());
        var opening = opening(
                poll, "About " + proposal.value().substring(2), proposal, version, List.of(effects), null, members);
        opening.add(new ProposalPutToVote(proposal, poll));
        act(ADA, opening.toArray(Event[]::new));
        return poll;
    }

    public PollId ask(String question, @Nullable RoleId rollOf, Collection<MemberId> roll) {
        var poll = new PollId("p_" + polls.size());
        act(ADA, opening(poll, question, null, 0, List.of(), rollOf, roll).toArray(Event[]::new));
        return poll;
    }

    public void vote(PollId poll, MemberId voter, String choice) {
        act(voter, new BallotCast(poll, voter, choice));
        ballots(poll).put(voter, choice);
    }

    public void withdraw(PollId poll, MemberId voter) {
        act(voter, new BallotWithdrawn(poll, voter));
        ballots(poll).remove(voter);
    }

    /** Closes by the clock, counts and decides. @return the id of the decision's entry */
    public UUID settle(PollId poll) {
        var terms = terms(poll);
        now = terms.closesAt();
        var closed = clock(new PollClosed(poll));
        var tally = YesNo.count(ballots(poll).values());
        var result = YesNo.decide(tally, terms.roll().count(), terms.quorum(), terms.threshold());
        var lines = ballots(poll).entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + ballot.getValue())
                .toList();
        return because(
                closed,
                new PollCounted(poll, YesNo.ID, tally, Digests.sortedLines(lines)),
                new PollDecided(poll, terms.binding(), result.outcome(), result.ticks()));
    }

    public PollTerms terms(PollId poll) {
        return java.util.Objects.requireNonNull(polls.get(poll));
    }

    public Map<MemberId, String> ballots(PollId poll) {
        return ballots.computeIfAbsent(poll, unused -> new LinkedHashMap<>());
    }

    private List<Event> opening(
            PollId poll,
            String question,
            @Nullable ProposalId proposal,
            int version,
            List<Effect> effects,
            @Nullable RoleId rollOf,
            Collection<MemberId> roll) {
        var opensAt = now.plusSeconds(1);
        var terms = new PollTerms(
                proposal != null,
                question,
                proposal,
                version,
                effects,
                proposal == null ? DecisionKind.GENERAL : Effect.kindOf(effects),
                1,
                YesNo.ID,
                PROCEDURE.quorum(),
                PROCEDURE.threshold(),
                rollOf,
                Roll.of(roll),
                opensAt,
                opensAt.plus(PROCEDURE.voting()));
        polls.put(poll, terms);
        var events = new ArrayList<Event>();
        var parts = Roll.parts(roll);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        events.add(new PollOpened(poll, terms));
        return events;
    }
}
