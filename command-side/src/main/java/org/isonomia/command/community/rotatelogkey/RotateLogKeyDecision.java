package org.isonomia.command.community.rotatelogkey;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.KEY_NOT_CURRENT;
import static org.isonomia.command.community.CommunityRefusal.KEY_OVERLAP_WRONG;
import static org.isonomia.command.community.CommunityRefusal.KEY_USED_BEFORE;
import static org.isonomia.command.community.CommunityRefusal.NOT_FOUNDED;
import static org.isonomia.command.community.CommunityRefusal.ROTATION_RUNNING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;

/**
 * A key follows the one that signs, one at a time, and none comes back.
 *
 * @param rotations all there were, the last one last
 */
public record RotateLogKeyDecision(boolean founded, List<LogKeyRotated> rotations) implements Decision<RotateLogKey> {
    public static final Reads<RotateLogKey, RotateLogKeyDecision> READS = Reads.of(
                    RotateLogKey.class, new RotateLogKeyDecision(false, List.of()))
            .on(CommunityFounded.class, c -> Tag.community(), (s, e) -> new RotateLogKeyDecision(true, s.rotations))
            .on(LogKeyRotated.class, c -> Tag.logKey(), RotateLogKeyDecision::after);

    @Override
    public Verdict decide(RotateLogKey command, Instant now) {
        if (!founded) return refuse(NOT_FOUNDED);
        if (!rotations.isEmpty()) {
            var last = rotations.getLast();
            if (last.to().equals(command.to())) return accept();
            if (now.isBefore(last.until())) return refuse(ROTATION_RUNNING);
            if (!last.to().equals(command.from())) return refuse(KEY_NOT_CURRENT);
        }
        if (command.to().equals(command.from()) || isKnown(command.to())) return refuse(KEY_USED_BEFORE);
        var longest = now.plus(Duration.ofDays(LogKeyEvent.LONGEST_DAYS));
        if (!command.until().isAfter(now) || command.until().isAfter(longest)) return refuse(KEY_OVERLAP_WRONG);
        return accept(new LogKeyRotated(
                command.from(), command.to(), command.until(), command.fromSignature(), command.toSignature()));
    }

    private boolean isKnown(String key) {
        return rotations.stream().anyMatch(e -> e.from().equals(key) || e.to().equals(key));
    }

    private RotateLogKeyDecision after(LogKeyRotated event) {
        return new RotateLogKeyDecision(
                founded, Stream.concat(rotations.stream(), Stream.of(event)).toList());
    }
}
