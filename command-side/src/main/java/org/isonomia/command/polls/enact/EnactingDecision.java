package org.isonomia.command.polls.enact;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.RESULT_CHALLENGED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.Standings;
import org.isonomia.command.polls.EffectFit;
import org.isonomia.command.polls.PollState;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.EffectConflicted;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.Effect.AppointMember;
import org.isonomia.events.proposals.Effect.AssignClass;
import org.isonomia.events.proposals.Effect.DefineRole;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;

/** Effects are enacted once, all or none, and only if every one of them still fits what it was written for; not
 * before the time to challenge the result is over, nor while a challenge is heard. */
public record EnactingDecision(PollState poll, Adoption adoption, Past<Standing> standing, RolesState roles)
        implements Decision<EnactEffects> {
    /** How long an appointed member has to accept. */
    public static final Duration TO_ACCEPT = Duration.ofDays(14);

    public static final Reads<EnactEffects, EnactingDecision> READS = Reads.of(
                    EnactEffects.class,
                    new EnactingDecision(PollState.NONE, Adoption.NONE, Past.nothing(), RolesState.NONE))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new EnactingDecision(s.poll.after(e), s.adoption, s.standing, s.roles))
            .on(
                    Settlement.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new EnactingDecision(s.poll, s.adoption.after(e), s.standing, s.roles))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new EnactingDecision(s.poll, s.adoption, s.standing.plus(e), s.roles))
            .on(
                    RoleEvent.class,
                    c -> Tag.roles(),
                    (s, e) -> new EnactingDecision(s.poll, s.adoption, s.standing, s.roles.after(e)));

    @Override
    public Verdict decide(EnactEffects command, Instant now) {
        return switch (adoption.stage()) {
            case OPEN -> refuse(NOT_CLOSED);
            case CHALLENGED -> refuse(RESULT_CHALLENGED);
            case WITHOUT_EFFECT, ENACTED -> accept();
            case ADOPTED -> now.isBefore(adoption.from()) ? refuse(NOT_DUE) : enact(command, now);
        };
    }

    private Verdict enact(EnactEffects command, Instant now) {
        var terms = poll.terms().orElseThrow();
        if (terms.occasion().reason() == Reason.CHALLENGE) return accept();
        var effects = terms.effectsIfAdopted(adoption.winners());
        return EffectFit.of(effects, roles, Standings.members(standing))
                .map(misfit -> accept(new EffectConflicted(command.poll(), misfit.effect(), misfit.conflict())))
                .orElseGet(() -> accept(enacted(command, effects, now)));
    }

    private List<Event> enacted(EnactEffects command, List<Effect> effects, Instant now) {
        var events = new ArrayList<Event>();
        events.add(new EffectsEnacted(command.poll(), effects.size()));
        var state = roles;
        for (Effect effect : effects) {
            Event event = switch (effect) {
                case DefineRole e -> EffectFit.definition(e);
                case AppointMember e ->
                    new MemberAppointed(
                            e.role(), state.role(e.role()).vacantSeat().orElseThrow(), e.member(), now.plus(TO_ACCEPT));
                case AssignClass e -> new MemberClassAssigned(e.member(), e.memberClass());
            };
            events.add(event);
            if (event instanceof RoleEvent role) state = state.after(role);
        }
        return events;
    }
}
