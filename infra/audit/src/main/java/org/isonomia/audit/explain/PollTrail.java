package org.isonomia.audit.explain;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.jspecify.annotations.Nullable;

/** The entries of one poll, and how far it has come. A position is absent until its entry is seen. */
final class PollTrail {
    final PollId id;
    final PollTerms terms;
    /** All entries but the ballots, from the roll to the effects. */
    final Positions steps;

    final Positions ballots = new Positions();
    /** The polls that were opened because of this one. */
    final List<PollTrail> followers = new ArrayList<>();

    @Nullable
    Long cancelled;

    @Nullable
    Long abandoned;

    @Nullable
    Long closed;

    @Nullable
    PollCounted counted;

    @Nullable
    PollDecided decided;

    @Nullable
    Long challenged;

    @Nullable
    Long upheld;

    @Nullable
    Long annulled;

    @Nullable
    Long enacted;

    @Nullable
    Long conflicted;

    /** @param steps the parts of its roll, which stand before the opening */
    PollTrail(PollId id, PollTerms terms, Positions steps) {
        this.id = id;
        this.terms = terms;
        this.steps = steps;
    }
}
