package org.isonomia.command.proposals;

import static org.isonomia.command.proposals.ProposalRefusal.ADVICE_AWAITED;
import static org.isonomia.command.proposals.ProposalRefusal.TOO_FEW_ADVISERS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isonomia.command.Refusal;
import org.isonomia.events.MemberId;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;

/**
 * Whose advice was asked, and to which version it was given. Who decides hears two at least, or all others where there are
 * fewer; silence is waited for until its time is up, and then stands as silence.
 *
 * @param asked until when each is waited for
 * @param given the version that each answered last
 */
public record Advice(Map<MemberId, Instant> asked, Map<MemberId, Integer> given) {
    public static final int LEAST = 2;

    public static final Advice NONE = new Advice(Map.of(), Map.of());

    Advice after(AdviceAsked event) {
        var more = new HashMap<>(asked);
        event.advisers().forEach(adviser -> more.putIfAbsent(adviser, event.until()));
        return new Advice(Map.copyOf(more), given);
    }

    Advice after(AdviceGiven event) {
        var more = new HashMap<>(given);
        more.put(event.adviser(), event.version());
        return new Advice(asked, Map.copyOf(more));
    }

    /**
     * Why who decides has to wait, if so.
     *
     * @param version that is decided on
     * @param others how many members there are besides who decides
     * @param belongs whether someone is a member still: nobody waits for who left
     */
    public Optional<Refusal> notYet(int version, long others, Predicate<MemberId> belongs, Instant now) {
        long needed = Math.min(LEAST, others);
        if (asked.size() < needed)
            return Optional.of(
                    Refusal.of(TOO_FEW_ADVISERS).with("needed", needed).with("reached", asked.size()));
        return asked.entrySet().stream()
                .filter(each -> given.getOrDefault(each.getKey(), 0) != version)
                .filter(each -> belongs.test(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .map(until -> Refusal.of(ADVICE_AWAITED).with("until", until));
    }
}
