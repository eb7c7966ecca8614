package org.isonomia.command.polls.open;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.STILL_DELIBERATING;
import static org.isonomia.command.polls.PollRefusal.TOO_FEW_SUPPORTERS;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_FROZEN;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.EffectFit;
import org.isonomia.command.polls.Opening;
import org.isonomia.command.proposals.ProposalState;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.roles.RoleEvent;

/** Opening depends on the proposal, the charter, the roles its effects name, and everyone's standing: the roll. */
public record OpeningDecision(
        Past<Standing> standing, Optional<CharterAdopted> charter, ProposalState proposal, RolesState roles)
        implements Decision<PutToVote> {
    public static final Reads<PutToVote, OpeningDecision> READS = Reads.of(
                    PutToVote.class,
                    new OpeningDecision(Past.nothing(), Optional.empty(), ProposalState.NONE, RolesState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new OpeningDecision(s.standing.plus(e), s.charter, s.proposal, s.roles))
            .on(
                    CharterAdopted.class,
                    c -> Tag.community(),
                    (s, e) -> new OpeningDecision(s.standing, Optional.of(e), s.proposal, s.roles))
            .on(
                    ProposalEvent.class,
                    c -> Tag.proposal(c.proposal()),
                    (s, e) -> new OpeningDecision(s.standing, s.charter, s.proposal.after(e), s.roles))
            .on(
                    RoleEvent.class,
                    c -> Tag.roles(),
                    (s, e) -> new OpeningDecision(s.standing, s.charter, s.proposal, s.roles.after(e)));

    @Override
    public Verdict decide(PutToVote command, Instant now) {
        var members = Standings.members(standing);
        if (charter.isEmpty() || !members.contains(command.opener())) return refuse(NOT_A_MEMBER);
        var over = proposal.over(now);
        if (over.isPresent()) return refuse(over.get());
        if (proposal.phase() != ProposalState.Phase.FROZEN) return refuse(NOT_FROZEN);
        var text = proposal.text();
        var procedure = charter.get().charter().procedure(Effect.kindOf(text.effects()));
        return notYet(procedure, members, now)
                .or(() -> EffectFit.of(text.effects(), roles, members).map(EffectFit::refusal))
                .map(Verdict::refuse)
                .orElseGet(() -> {
                    var events = new Opening(command.poll(), members, charter.get(), now)
                            .binding(command.proposal(), text.version(), text.title(), text.effects());
                    events.add(new ProposalPutToVote(command.proposal(), command.poll()));
                    return accept(events);
                });
    }

    private Optional<Refusal> notYet(Procedure procedure, Collection<MemberId> members, Instant now) {
        long supporters =
                1 + proposal.supporters().stream().filter(members::contains).count();
        if (supporters < procedure.supporters())
            return Optional.of(Refusal.of(TOO_FEW_SUPPORTERS)
                    .with("needed", procedure.supporters())
                    .with("reached", supporters));
        Instant earliest = proposal.drafted().orElseThrow().draftedAt().plus(procedure.deliberation());
        return now.isBefore(earliest)
                ? Optional.of(Refusal.of(STILL_DELIBERATING).with("earliest", earliest))
                : Optional.empty();
    }
}
