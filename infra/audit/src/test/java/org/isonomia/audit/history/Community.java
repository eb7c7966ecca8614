package org.isonomia.audit.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Procedures;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a community's life as the command side writes them: founding, joining, proposing, opening. Two
 * supporters, two days, three days of voting.
 */
public final class Community extends Polling {
    public static final MemberId ADA = member("ada");
    public static final InvitationId LINK = new InvitationId("i_link");
    static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 1),
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            Conduct.PLAIN);

    /** When the newest version was submitted. */
    private final Map<ProposalId, Instant> drafted = new LinkedHashMap<>();

    /** Of the members. */
    final Set<MemberId> suspended = new HashSet<>();

    /** As it was amended so far. */
    private Charter charter;

    private int charterVersion = 1;

    public Community(String... joining) {
        this(PROCEDURE, joining);
    }

    public Community(Procedure procedure, String... joining) {
        this(procedure, null, joining);
    }

    /** @param newcomers whom one member's invitations may let in within a year */
    public Community(Procedure procedure, @Nullable Integer newcomers, String... joining) {
        charter = charter(procedure, newcomers);
        act(
                ADA,
                new CommunityFounded("Chestnut Street", "en", "Europe/Berlin", ADA, true),
                new CharterAdopted(1, charter, true),
                admitted(ADA, null));
        members.add(ADA);
        act(ADA, new InvitationIssued(LINK, ADA, Digests.sha256("secret"), now.plus(Duration.ofDays(9)), 50));
        Arrays.stream(joining).forEach(name -> join(member(name)));
    }

    private static Charter charter(Procedure procedure, @Nullable Integer newcomers) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure);
        return new Charter(Charter.Template.MAJORITY, procedures, newcomers);
    }

    /** The next version of the charter, in which this kind of decision is made so. */
    int amend(DecisionKind kind, Procedure procedure) {
        charter = charter.with(kind, procedure);
        return nextCharter();
    }

    int nextCharter() {
        return ++charterVersion;
    }

    public static MemberAdmitted admitted(MemberId member, @Nullable InvitationId invitation) {
        return admitted(member, invitation, null);
    }

    static MemberAdmitted admitted(MemberId member, @Nullable InvitationId invitation, @Nullable Instant admittedAt) {
        return new MemberAdmitted(
                member, sealed(member, "Name"), sealed(member, "mail@example.org"), invitation, admittedAt);
    }

    public static Sealed<String> sealed(MemberId member, String text) {
        return Sealed.of(member, text);
    }

    public void join(MemberId member) {
        act(member, admitted(member, LINK, now.plusSeconds(1)), used(member));
        members.add(member);
    }

    static InvitationUsed used(MemberId member) {
        return new InvitationUsed(LINK, member, ADA);
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
        return draft(id, null, effects);
    }

    public ProposalId draft(String id, @Nullable QuestionId question, Effect... effects) {
        var proposal = new ProposalId("q_" + id);
        var drafted = new ProposalDrafted(
                proposal,
                ADA,
                "About " + id,
                PublicText.of("Text of " + id),
                List.of(effects),
                null,
                question,
                now.plusSeconds(1),
                now.plusSeconds(1).plus(Duration.ofDays(90)));
        this.drafted.put(proposal, drafted.draftedAt());
        act(ADA, drafted);
        return proposal;
    }

    public void revise(ProposalId proposal, int version, String title, String text, Effect... effects) {
        var at = now.plusSeconds(1);
        drafted.put(proposal, at);
        act(ADA, new ProposalRevised(proposal, version, title, PublicText.of(text), List.of(effects), at));
    }

    /** Deliberates, then puts the proposal to the vote of all members. */
    public PollId open(ProposalId proposal, Effect... effects) {
        return open(proposal, 1, effects);
    }

    public PollId open(ProposalId proposal, int version, Effect... effects) {
        pass(Procedures.sanctions(List.of(effects)) ? Procedures.TO_ANSWER : Duration.ofDays(2));
        return openNow(proposal, version, effects);
    }

    /** The proposal that a poll of this story is about. */
    static ProposalId of(PollId poll) {
        return new ProposalId(poll.value().substring(2));
    }

    /** However long it was deliberated. */
    public PollId openNow(ProposalId proposal, int version, Effect... effects) {
        var poll = new PollId("p_" + proposal.value());
        var opening = opening(
                poll, "About " + proposal.value().substring(2), proposal, version, List.of(effects), null, active());
        opening.add(new ProposalPutToVote(proposal, poll));
        act(ADA, opening.toArray(Event[]::new));
        return poll;
    }

    /** Who comes on a roll of all. */
    private Collection<MemberId> active() {
        return members.stream().filter(member -> !suspended.contains(member)).toList();
    }

    public PollId ask(String question, @Nullable RoleId rollOf, Collection<MemberId> roll) {
        var poll = new PollId("p_" + polls());
        var opening = opening(poll, question, null, 0, List.of(), rollOf, roll);
        opening.add(new OpenedByMember(poll, ADA));
        act(ADA, opening.toArray(Event[]::new));
        return poll;
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
        var held = proposal == null
                ? charter.procedure(DecisionKind.GENERAL)
                : Procedures.of(charter, effects, members.size());
        boolean consent = held.rule().equals(Consent.ID);
        var terms = new PollTerms(
                new PollMatter(
                        proposal != null,
                        question,
                        proposal,
                        version,
                        effects,
                        proposal == null ? DecisionKind.GENERAL : Effect.kindOf(effects),
                        charterVersion),
                new PollRule(
                        held.rule(),
                        consent ? Map.of() : YesNo.settings(held.threshold(), roll.size()),
                        consent ? PollOption.CONSENT : PollOption.YES_OR_NO,
                        1,
                        TieBreak.NONE,
                        held.quorum(),
                        held.threshold()),
                new PollElectorate(held.conduct(), rollOf, Roll.of(roll)),
                new PollTiming(opensAt, opensAt.plus(held.voting())),
                proposal == null
                        ? Occasion.FIRST
                        : Occasion.first(null, java.util.Objects.requireNonNull(drafted.get(proposal))),
                null,
                Deciding.NOW,
                members.size(),
                proposal == null ? Hearing.NONE : Hearing.of(List.of(ADA), effects));
        return opening(poll, terms, roll);
    }
}
