package org.isonomia.command.polls;

import java.util.Optional;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollTerms;

/**
 * A poll's life so far.
 *
 * @param terms with the closing time in force
 * @param hastened whether an early close was announced and stands
 * @param cancelled whether it ended without a result
 */
public record PollState(
        Optional<PollTerms> terms, boolean extended, boolean hastened, boolean closed, boolean cancelled) {
    public static final PollState NONE = new PollState(Optional.empty(), false, false, false, false);

    public PollState after(Lifecycle event) {
        return switch (event) {
            case PollOpened e -> new PollState(Optional.of(e.terms()), false, false, false, false);
            case ClosingTimeExtended e ->
                new PollState(terms.map(t -> t.closingAt(e.closesAt())), true, hastened, closed, cancelled);
            case EarlyCloseAnnounced e ->
                new PollState(terms.map(t -> t.closingAt(e.closesAt())), extended, true, closed, cancelled);
            case EarlyCloseCalledOff e ->
                new PollState(terms.map(t -> t.closingAt(e.closesAt())), extended, false, closed, cancelled);
            case PollClosed e -> new PollState(terms, extended, hastened, true, cancelled);
            case PollCancelled e -> new PollState(terms, extended, hastened, closed, true);
            case CountAbandoned e -> new PollState(terms, extended, hastened, closed, true);
        };
    }

    /** Whether no ballot can be cast any more, whatever the clock says. */
    public boolean over() {
        return closed || cancelled;
    }
}
