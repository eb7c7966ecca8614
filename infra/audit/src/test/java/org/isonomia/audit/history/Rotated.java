package org.isonomia.audit.history;

import static org.isonomia.audit.history.HonestHistory.BO;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.events.ThreadId;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.SigningKey;

/** A log whose key is replaced twice, with somebody writing in between. */
public final class Rotated {
    public static final SigningKey FIRST = SigningKey.generate("example.org/log");
    public static final SigningKey SECOND = SigningKey.generate("example.org/log");
    public static final SigningKey THIRD = SigningKey.generate("example.org/log");
    public static final Duration OVERLAP = Duration.ofDays(30);

    /** Where the entries of the two rotations are. */
    public static final int TO_SECOND = 6;

    public static final int TO_THIRD = 8;

    private Rotated() {}

    public static List<Draft> everything() {
        var log = new Community("bo");
        log.clock(rotated(FIRST, SECOND, log.now.plus(OVERLAP)));
        log.pass(OVERLAP);
        talk(log, "d_one");
        log.clock(rotated(SECOND, THIRD, log.now.plus(OVERLAP)));
        log.pass(OVERLAP);
        talk(log, "d_two");
        return log.drafts;
    }

    public static LogKeyRotated rotated(SigningKey from, SigningKey to, Instant until) {
        var rotation = new KeyRotation(from.verifier(), to.verifier(), until);
        var signed = rotation.sign(from, to);
        return new LogKeyRotated(from.verifier().text(), to.verifier().text(), until, signed.from(), signed.to());
    }

    private static void talk(Community log, String thread) {
        log.act(
                BO,
                new ThreadOpened(
                        new ThreadId(thread),
                        BO,
                        Community.sealed(BO, "Title"),
                        Community.sealed(BO, "Text"),
                        List.of()));
    }
}
