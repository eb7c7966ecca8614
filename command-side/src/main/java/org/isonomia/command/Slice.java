package org.isonomia.command;

import java.util.Optional;
import java.util.function.Function;
import org.isonomia.events.MemberId;

/**
 * One act: what its decision reads, and who may do it.
 *
 * @param by the person who acts, as the command names them; absent for the clock
 * @param suspended whether it stays open to a member who is suspended
 */
public record Slice<C, S extends Decision<C>>(
        Reads<C, S> reads, Who who, Function<C, Optional<MemberId>> by, boolean suspended) {
    public Slice(Reads<C, S> reads, Who who, Function<C, Optional<MemberId>> by) {
        this(reads, who, by, false);
    }

    /** The same act, which stays open to a suspended member. */
    public Slice<C, S> evenSuspended() {
        return new Slice<>(reads, who, by, true);
    }

    public static <C, S extends Decision<C>> Slice<C, S> of(Who who, Reads<C, S> reads, Function<C, MemberId> by) {
        return new Slice<>(reads, who, command -> Optional.of(by.apply(command)));
    }

    /** One that no person sends. */
    public static <C, S extends Decision<C>> Slice<C, S> without(Who who, Reads<C, S> reads) {
        return new Slice<>(reads, who, command -> Optional.empty());
    }

    /** Who acts where the clock may do the same. */
    public static Optional<MemberId> unless(boolean byTheClock, MemberId member) {
        return byTheClock ? Optional.empty() : Optional.of(member);
    }
}
