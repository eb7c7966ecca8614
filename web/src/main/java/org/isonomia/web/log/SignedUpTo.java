package org.isonomia.web.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.web.page.SignedLog;
import org.springframework.stereotype.Component;

/** Read anew at most once a second, however many pages tell it. */
@Component
final class SignedUpTo implements SignedLog {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Read(Instant at, Optional<State> state) {}

    private final PublishedLog log;
    private final LogWitnesses witnesses;
    private final Clock clock;
    private volatile Read last = new Read(Instant.MIN, Optional.empty());

    SignedUpTo(PublishedLog log, LogWitnesses witnesses, Clock clock) {
        this.log = log;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    @Override
    public Optional<State> state() {
        var now = clock.instant();
        var known = last;
        if (known.at().isAfter(now.minus(FRESH)) && !known.at().isAfter(now)) return known.state();
        var read = new Read(now, read());
        last = read;
        return read.state();
    }

    /** What cannot be read is not signed as far as anybody can tell; the alarm says why. */
    private Optional<State> read() {
        try {
            return log.checkpoint().map(note -> {
                long size = Checkpoint.parse(note.text()).head().size();
                var named = witnesses.read();
                long agree = named.stream()
                        .filter(witness -> witness.signed()
                                .filter(signed -> signed.size() >= size)
                                .isPresent())
                        .count();
                return new State(size, named.size(), (int) agree);
            });
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }
}
