package org.isonomia.command.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isonomia.command.membership.Standings;
import org.isonomia.deciding.Deciding;
import org.isonomia.deciding.Eligibility;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.Rivalry;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * The facts that open a poll: the listed roll, then the terms that close the list with its count and digest, then who opened it
 * unless it was announced. There are
 * none when nobody may vote.
 */
public final class Opening {
    private final PollId poll;
    private final @Nullable MemberId opener;
    private final Ground ground;
    private final List<Precondition> preconditions;
    private final Instant now;

    /**
     * @param opener absent where the poll was announced and opens by itself
     * @param preconditions what is said to have to hold besides the quorum
     */
    public Opening(
            PollId poll, @Nullable MemberId opener, Ground ground, List<Precondition> preconditions, Instant now) {
        this.poll = poll;
        this.opener = opener;
        this.ground = ground;
        this.preconditions = preconditions;
        this.now = now;
    }

    /** On one proposal, by the rule of its procedure; by advice, who proposed it decides alone. */
    public Optional<List<Event>> binding(Rival proposal, Occasion occasion) {
        var kind = proposal.kind();
        var procedure = Procedures.of(
                ground.charterInForce(),
                kind,
                proposal.effects(),
                ground.members().size());
        var matter = new Matter(
                true,
                proposal.title(),
                proposal.proposal(),
                proposal.version(),
                proposal.effects(),
                kind,
                procedure,
                occasion,
                TieBreak.NONE,
                Hearing.of(List.of(proposal.proposer()), proposal.effects()));
        var voters = procedure.rule().equals(Deciding.ADVICE)
                ? new Voters(null, active(Set.of(proposal.proposer())), procedure.conduct())
                : electorate(procedure, occasion);
        var asked = procedure.rule().equals(Consent.ID)
                ? new Asked(Consent.ID, Map.of(), PollOption.CONSENT, 1)
                : Asked.YES_OR_NO;
        return events(matter, voters, asked);
    }

    /** Between rivals and the status quo. */
    public Optional<List<Event>> rivals(String question, List<Rival> rivals, Occasion occasion) {
        var charter = ground.charterInForce();
        int members = ground.members().size();
        var kind = Rivalry.kind(charter, rivals, members);
        var effects = rivals.stream().flatMap(rival -> rival.effects().stream()).toList();
        var procedure = Procedures.of(charter, kind, effects, members);
        var voters = electorate(procedure, occasion);
        int roll = voters.roll.size();
        long floor = Deciding.hasFloor(kind, effects) ? CharterFloor.required(members) : 0;
        var settings = Rivalry.settings(procedure, new Electorate(members, roll, roll), floor);
        return events(
                new Matter(
                        true,
                        question,
                        null,
                        0,
                        List.of(),
                        kind,
                        procedure,
                        occasion,
                        new TieBreak.Volunteers(),
                        Hearing.of(rivals.stream().map(Rival::proposer).toList(), effects)),
                voters,
                new Asked(Deciding.RIVALS, settings, Rivalry.options(rivals), 1));
    }

    /** @param memberClass the class that alone is asked; absent for the electorate of general decisions */
    public Optional<List<Event>> advisory(
            String question, @Nullable String memberClass, @Nullable Visibility visibility, Asked asked) {
        var conduct = general(visibility);
        var asking = memberClass == null
                ? conduct
                : conduct.with(conduct.electorate().only(List.of(memberClass)));
        return events(advice(question), voters(asking, now), asked);
    }

    /** @param holders of the role that alone is asked */
    public Optional<List<Event>> advisory(
            String question, RoleId role, Set<MemberId> holders, @Nullable Visibility visibility, Asked asked) {
        return events(advice(question), new Voters(role, active(holders), general(visibility)), asked);
    }

    private Conduct general(@Nullable Visibility visibility) {
        var conduct = general().conduct();
        return visibility == null ? conduct : conduct.with(visibility);
    }

    private record Matter(
            boolean binding,
            String question,
            @Nullable ProposalId proposal,
            int version,
            List<Effect> effects,
            DecisionKind kind,
            Procedure procedure,
            Occasion occasion,
            TieBreak ties,
            Hearing hearing) {}

    private record Voters(@Nullable RoleId role, Set<MemberId> roll, Conduct conduct) {}

    private Matter advice(String question) {
        return new Matter(
                false,
                question,
                null,
                0,
                List.of(),
                DecisionKind.GENERAL,
                general(),
                Occasion.FIRST,
                TieBreak.NONE,
                Hearing.NONE);
    }

    private Procedure general() {
        return ground.charterInForce().procedure(DecisionKind.GENERAL);
    }

    private Voters electorate(Procedure procedure, Occasion occasion) {
        return voters(procedure.conduct(), occasion.putForward() == null ? now : occasion.putForward());
    }

    private Voters voters(Conduct conduct, Instant putForward) {
        var eligibility = new Eligibility(conduct.electorate(), putForward);
        return new Voters(null, Standings.eligible(ground.standing(), eligibility, now), conduct);
    }

    /** Nobody who is suspended comes on a roll. */
    private Set<MemberId> active(Set<MemberId> voters) {
        var active = new LinkedHashSet<>(voters);
        active.retainAll(ground.active(now));
        return active;
    }

    private Optional<List<Event>> events(Matter matter, Voters voters, Asked asked) {
        if (voters.roll.isEmpty()) return Optional.empty();
        var terms = terms(matter, voters, asked.settled());
        var events = new ArrayList<>(ground.open(poll, voters.roll, terms, preconditions, now));
        if (opener != null) events.add(new OpenedByMember(poll, opener));
        return Optional.of(events);
    }

    private PollTerms terms(Matter matter, Voters voters, Asked asked) {
        Procedure procedure = matter.procedure;
        var settings = asked.rule().equals(YesNo.ID)
                ? YesNo.settings(procedure.threshold(), voters.roll.size())
                : asked.settings();
        return new PollTerms(
                new PollMatter(
                        matter.binding,
                        matter.question,
                        matter.proposal,
                        matter.version,
                        matter.effects,
                        matter.kind,
                        ground.charter().orElseThrow().version()),
                new PollRule(
                        asked.rule(),
                        settings,
                        asked.options(),
                        asked.seats(),
                        matter.ties,
                        procedure.quorum(),
                        procedure.threshold()),
                new PollElectorate(voters.conduct, voters.role, Roll.of(voters.roll)),
                new PollTiming(now, now.plus(procedure.voting())),
                matter.occasion,
                null,
                Deciding.NOW,
                ground.members().size(),
                matter.hearing);
    }
}
