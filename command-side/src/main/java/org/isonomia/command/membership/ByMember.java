package org.isonomia.command.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Slice;
import org.isonomia.command.Verdict;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;

/**
 * A decision that only members bring about, whatever else it asks for. Standing is asked here for every act whose
 * {@code Who} ends with the membership, so that none can forget it, and so is whether they are suspended.
 */
public record ByMember<C, S extends Decision<C>>(
        Optional<Membership> membership, boolean evenSuspended, Function<C, Optional<MemberId>> by, S decision)
        implements Decision<C> {
    /** The slice's reads, with the standing of who acts where that is asked. */
    public static <C, S extends Decision<C>> Reads<C, ?> guarded(Slice<C, S> slice) {
        if (!slice.who().isMember()) return slice.reads();
        var nothing = new ByMember<C, S>(
                Optional.empty(), slice.suspended(), slice.by(), slice.reads().nothing());
        return slice.reads()
                .within(
                        nothing,
                        ByMember::decision,
                        (state, next) -> new ByMember<>(state.membership, state.evenSuspended, state.by, next))
                .onEach(
                        Standing.class,
                        command -> slice.by().apply(command).map(Tag::member).stream()
                                .toList(),
                        (state, command, event) -> state.after(event));
    }

    @Override
    public Verdict decide(C command, Instant now) {
        if (by.apply(command).isEmpty()) return decision.decide(command, now);
        if (membership.isEmpty()) return Verdict.refuse(MembershipRefusal.NOT_A_MEMBER);
        var until = membership.get().suspendedUntil();
        return until != null && now.isBefore(until) && !evenSuspended
                ? Verdict.refuse(Refusal.of(MembershipRefusal.SUSPENDED).with("until", until))
                : decision.decide(command, now);
    }

    private ByMember<C, S> after(Standing event) {
        var after = Membership.after(membership.orElse(null), event);
        return new ByMember<>(Optional.ofNullable(after), evenSuspended, by, decision);
    }
}
