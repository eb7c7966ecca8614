package org.isonomia.audit.history;

import java.time.Duration;
import java.time.Instant;
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
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.EffectConflicted;
import org.isonomia.events.polls.PollEvent.EffectsDone;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.EffectsFreed;
import org.isonomia.events.polls.PollEvent.EffectsQueued;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.deciding.Challenges;
import org.isonomia.rules.deciding.Deciding;
import org.isonomia.rules.deciding.PollCount;
import org.isonomia.rules.deciding.Procedures;
import org.isonomia.rules.deciding.Touches;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/** The steps of a community's life as the command side writes them. Two supporters, two days, three days of voting. */
public final class Community extends Log {
    private static final String WORDS = "Because";
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

    public final TreeSet<MemberId> members =
            new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
    private final List<PollCounted> counted = new ArrayList<>();
    private final Map<PollId, PollTerms> polls = new LinkedHashMap<>();
    private final Map<PollId, Map<MemberId, Choice>> ballots = new LinkedHashMap<>();
    private final Map<PollId, List<String>> queue = new LinkedHashMap<>();

    /** When the newest version was submitted. */
    private final Map<ProposalId, Instant> drafted = new LinkedHashMap<>();

    private final Procedure procedure;

    public Community(String... joining) {
        this(PROCEDURE, joining);
    }

    public Community(Procedure procedure, String... joining) {
        this.procedure = procedure;
        act(
                ADA,
                new CommunityFounded("Chestnut Street", "en", "Europe/Berlin", ADA, false),
                new CharterAdopted(1, charter(), true),
                admitted(ADA, null));
        members.add(ADA);
        act(ADA, new InvitationIssued(LINK, ADA, Digests.sha256("secret"), now.plus(Duration.ofDays(9)), 50));
        Arrays.stream(joining).forEach(name -> join(member(name)));
    }

    private Charter charter() {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure);
        return new Charter(Charter.Template.MAJORITY, procedures);
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
        act(member, admitted(member, LINK, now.plusSeconds(1)), new InvitationUsed(LINK, member, ADA));
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
        pass(Procedures.removes(List.of(effects)) ? Procedures.TO_ANSWER : Duration.ofDays(2));
        return openNow(proposal, version, effects);
    }

    /** However long it was deliberated. */
    public PollId openNow(ProposalId proposal, int version, Effect... effects) {
        var poll = new PollId("p_" + proposal.value());
        var opening = opening(
                poll, "About " + proposal.value().substring(2), proposal, version, List.of(effects), null, members);
        opening.add(new ProposalPutToVote(proposal, poll));
        act(ADA, opening.toArray(Event[]::new));
        return poll;
    }

    public PollId ask(String question, @Nullable RoleId rollOf, Collection<MemberId> roll) {
        var poll = new PollId("p_" + polls.size());
        var opening = opening(poll, question, null, 0, List.of(), rollOf, roll);
        opening.add(new OpenedByMember(poll, ADA));
        act(ADA, opening.toArray(Event[]::new));
        return poll;
    }

    public void vote(PollId poll, MemberId voter, String choice) {
        vote(poll, voter, new Choice.One(choice));
    }

    public void vote(PollId poll, MemberId voter, Choice choice) {
        act(
                voter,
                terms(poll).hidden()
                        ? new BallotCast(poll, voter, null, Sealed.of(poll, choice), Sealed.of(voter, WORDS))
                        : BallotCast.open(poll, voter, choice));
        ballots(poll).put(voter, choice);
    }

    public void withdraw(PollId poll, MemberId voter) {
        act(voter, new BallotWithdrawn(poll, voter));
        ballots(poll).remove(voter);
    }

    /** Closes by the clock, counts and decides. @return the id of the decision's entry */
    public UUID settle(PollId poll) {
        return settle(poll, terms(poll).closesAt(), 0, false);
    }

    /**
     * @param objections that stand
     * @param upheld whether the proposer upheld one
     */
    public UUID settle(PollId poll, Instant closesAt, long objections, boolean upheld) {
        var terms = terms(poll);
        now = closesAt;
        int place = drafts.size();
        clock(closing(poll, terms).toArray(Event[]::new));
        var closed = drafts.get(place).stamp().id();
        if (terms.hidden()) {
            because(closed, opened(poll, terms).toArray(Event[]::new));
            closed = drafts.reversed().stream()
                    .filter(draft -> draft.event() instanceof BallotsOpened)
                    .findFirst()
                    .orElseThrow()
                    .stamp()
                    .id();
        }
        var count = PollCount.of(terms, ballots(poll).values());
        var result = Deciding.decide(terms, count, objections, upheld);
        var lines = ballots(poll).entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + JsonText.digestLine(ballot.getValue()))
                .toList();
        var last = counted(poll, terms, closesAt, count, Digests.sortedLines(lines));
        counted.add(last);
        var events = new ArrayList<Event>();
        events.add(last);
        events.add(new PollDecided(
                poll,
                terms.binding(),
                result.outcome(),
                Deciding.winners(result, count.sheet()),
                result.ticks(),
                Challenges.until(terms, result.outcome(), closesAt).orElse(null)));
        var proposal = terms.proposal();
        if (upheld && proposal != null)
            events.add(new ProposalSentBack(proposal, poll, now, now.plus(Duration.ofDays(90))));
        if (result.outcome() != Result.Outcome.ADOPTED && result.outcome() != Result.Outcome.TIED)
            events.addAll(done(poll));
        events.addAll(verdict(poll, terms, result.outcome()));
        return because(closed, events.toArray(Event[]::new));
    }

    private List<Event> closing(PollId poll, PollTerms terms) {
        var touches = Touches.of(terms);
        if (touches.isEmpty()) return List.of(new PollClosed(poll));
        queue.put(poll, touches);
        return List.of(new PollClosed(poll), new EffectsQueued(poll, touches));
    }

    /** That its effects are done, and whom that frees. */
    List<Event> done(PollId poll) {
        var before = waiting();
        if (queue.remove(poll) == null) return List.of();
        var events = new ArrayList<Event>();
        events.add(new EffectsDone(poll));
        before.removeAll(waiting());
        before.remove(poll);
        before.forEach(other -> events.add(new EffectsFreed(other, poll)));
        return events;
    }

    private List<PollId> waiting() {
        var waiting = new ArrayList<PollId>();
        var earlier = new java.util.HashSet<String>();
        queue.forEach((poll, touches) -> {
            if (touches.stream().anyMatch(earlier::contains)) waiting.add(poll);
            earlier.addAll(touches);
        });
        return waiting;
    }

    /** What takes effect, or cannot, says in the same command that it has. */
    @Override
    public UUID because(UUID cause, Event... events) {
        var all = new ArrayList<>(List.of(events));
        if (events[0] instanceof EffectsEnacted e) all.addAll(done(e.poll()));
        if (events[0] instanceof EffectConflicted e) all.addAll(done(e.poll()));
        return super.because(cause, all.toArray(Event[]::new));
    }

    private List<Event> verdict(PollId panel, PollTerms terms, Result.Outcome outcome) {
        var judged = terms.occasion().follows();
        if (judged == null || !terms.occasion().isOfResult()) return List.of();
        boolean adopted = outcome == Result.Outcome.ADOPTED;
        if (adopted == (terms.occasion().reason() == Occasion.Reason.RATIFY))
            return List.of(new ResultUpheld(
                    judged, panel, Challenges.afterVerdict(terms, now).orElse(null)));
        var events = new ArrayList<Event>();
        events.add(new ResultAnnulled(judged, panel));
        events.addAll(done(judged));
        return events;
    }

    /** With the objections of hidden consent, in the words of every hidden ballot. */
    private List<Event> opened(PollId poll, PollTerms terms) {
        var openings = openings(poll);
        var events = new ArrayList<Event>();
        events.add(new BallotsOpened(poll, 1, openings));
        if (terms.rule().equals(Deciding.CONSENT))
            openings.stream()
                    .filter(opening -> Deciding.objects(opening.choice()))
                    .forEach(opening ->
                            events.add(new ObjectionRaised(poll, opening.voter(), Sealed.of(opening.voter(), WORDS))));
        return events;
    }

    /** The salts of an export are all zeros. */
    private List<OpenedBallot> openings(PollId poll) {
        var openings = new ArrayList<OpenedBallot>();
        ballots(poll).forEach((voter, choice) -> openings.add(new OpenedBallot(voter, choice, "0".repeat(64))));
        return OpenedBallot.parts(openings).getFirst();
    }

    public static PollCounted counted(PollId poll, PollTerms terms, PollCount count, String digest) {
        return counted(poll, terms, terms.closesAt(), count, digest);
    }

    private static PollCounted counted(
            PollId poll, PollTerms terms, Instant countedAt, PollCount count, String digest) {
        return new PollCounted(
                poll,
                terms.kind(),
                terms.rollOf(),
                countedAt,
                terms.rule(),
                terms.roll().count(),
                count.sheet().ballots(),
                count.approvals(),
                count.sheet().blank(),
                count.sheet().winners(),
                count.tally(),
                digest,
                JsonText.sheet(count.sheet()));
    }

    public PollTerms terms(PollId poll) {
        return java.util.Objects.requireNonNull(polls.get(poll));
    }

    public Map<MemberId, Choice> ballots(PollId poll) {
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
        var held = proposal == null ? procedure : Procedures.of(charter(), effects);
        boolean consent = held.rule().equals(Deciding.CONSENT);
        var terms = new PollTerms(
                proposal != null,
                question,
                proposal,
                version,
                effects,
                proposal == null ? DecisionKind.GENERAL : Effect.kindOf(effects),
                1,
                held.rule(),
                consent ? Map.of() : YesNo.settings(held.threshold(), roll.size()),
                consent ? Deciding.CONSENT_OPTIONS : YesNo.OPTIONS,
                1,
                TieBreak.NONE,
                held.quorum(),
                held.threshold(),
                held.conduct(),
                rollOf,
                Roll.of(roll),
                opensAt,
                opensAt.plus(held.voting()),
                proposal == null
                        ? Occasion.FIRST
                        : Occasion.first(null, java.util.Objects.requireNonNull(drafted.get(proposal))),
                null,
                Deciding.NOW,
                members.size(),
                proposal == null ? Hearing.NONE : Hearing.of(List.of(ADA), effects));
        return opening(poll, terms, roll);
    }

    /** The list of the roll and the terms, as far as this remembers them to settle the poll. */
    List<Event> opening(PollId poll, PollTerms given, Collection<MemberId> roll) {
        var sought = PollForecast.Sought.of(given, members.size(), given.opensAt());
        var terms = given.foreseeing(PollForecast.of(sought, counted, List.of()));
        polls.put(poll, terms);
        var events = new ArrayList<Event>();
        var parts = Roll.parts(roll);
        for (int part = 1; part <= parts.size(); part++) events.add(new RollListed(poll, part, parts.get(part - 1)));
        events.add(new PollOpened(poll, terms));
        return events;
    }
}
