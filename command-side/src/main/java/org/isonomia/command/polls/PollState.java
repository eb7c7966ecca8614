package org.isonomia.command.polls;

import java.util.Optional;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;

/** A poll's life so far. */
public record PollState(Optional<PollTerms> terms, boolean closed) {
    public static final PollState NONE = new PollState(Optional.empty(), false);

    public PollState after(Lifecycle event) {
        return switch (event) {
            case PollOpened e -> new PollState(Optional.of(e.terms()), false);
            case PollClosed e -> new PollState(terms, true);
        };
    }
}
