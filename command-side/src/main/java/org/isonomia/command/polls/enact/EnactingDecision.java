package org.isonomia.command.polls.enact;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;

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
import org.isonomia.events.polls.PollEvent.EffectConflicted;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.SecondCallAnnounced;
import org.isonomia.events.polls.PollEvent.Settlement;
import org.isonomia.events.proposals.Effect;
import org.isonomia.events.proposals.Effect.AppointMember;
import org.isonomia.events.proposals.Effect.AssignClass;
import org.isonomia.events.proposals.Effect.DefineRole;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.rules.yesno.Result;

/** Effects are enacted once, all or none, and only if every one of them still fits what it was written for. */
public record EnactingDecision(
        PollState poll, Stage stage, List<String> winners, Past<Standing> standing, RolesState roles)
        implements Decision<EnactEffects> {
    /** How long an appointed member has to accept. */
    public static final Duration TO_ACCEPT = Duration.ofDays(14);

    public enum Stage {
        OPEN,
        ADOPTED,
        WITHOUT_EFFECT,
        ENACTED
    }

    public static final Reads<EnactEffects, EnactingDecision> READS = Reads.of(
                    EnactEffects.class,
                    new EnactingDecision(PollState.NONE, Stage.OPEN, List.of(), Past.nothing(), RolesState.NONE))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new EnactingDecision(s.poll.after(e), s.stage, s.winners, s.standing, s.roles))
            .on(
                    Settlement.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) ->
                            new EnactingDecision(s.poll, after(s.stage, e), winners(s.winners, e), s.standing, s.roles))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new EnactingDecision(s.poll, s.stage, s.winners, s.standing.plus(e), s.roles))
            .on(
                    RoleEvent.class,
                    c -> Tag.roles(),
                    (s, e) -> new EnactingDecision(s.poll, s.stage, s.winners, s.standing, s.roles.after(e)));

    @Override
    public Verdict decide(EnactEffects command, Instant now) {
        return switch (stage) {
            case OPEN -> refuse(NOT_CLOSED);
            case WITHOUT_EFFECT, ENACTED -> accept();
            case ADOPTED -> {
                var effects = poll.terms().orElseThrow().effectsIfAdopted(winners);
                yield EffectFit.of(effects, roles, Standings.members(standing))
                        .map(misfit -> accept(new EffectConflicted(command.poll(), misfit.effect(), misfit.conflict())))
                        .orElseGet(() -> accept(enacted(command, effects, now)));
            }
        };
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

    private static List<String> winners(List<String> winners, Settlement event) {
        return event instanceof PollDecided decided ? decided.winners() : winners;
    }

    private static Stage after(Stage stage, Settlement event) {
        return switch (event) {
            case PollCounted e -> stage;
            case SecondCallAnnounced e -> stage;
            case PollDecided e ->
                e.binding() && e.outcome() == Result.Outcome.ADOPTED ? Stage.ADOPTED : Stage.WITHOUT_EFFECT;
            case EffectsEnacted e -> Stage.ENACTED;
            case EffectConflicted e -> Stage.ENACTED;
        };
    }
}
