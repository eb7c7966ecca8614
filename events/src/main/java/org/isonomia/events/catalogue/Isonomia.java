package org.isonomia.events.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.PublicText;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent.PollCounted;

/** Isonomia's own catalogue: every area's events. */
public final class Isonomia {
    public static final Catalogue CATALOGUE = new Catalogue(Stream.of(
                    CommunityKinds.AREAS,
                    MembershipKinds.AREAS,
                    DiscussionKinds.AREAS,
                    ProposalKinds.AREAS,
                    PollKinds.AREAS,
                    ResultKinds.AREAS,
                    DrawKinds.AREAS,
                    RoleKinds.AREAS,
                    CircleKinds.AREAS,
                    TaskKinds.AREAS)
            .flatMap(List::stream)
            .toList());

    /** The public text that a stored event names by its digest: a proposal's, a question's, or a count sheet. */
    public static Optional<PublicText> text(Event event) {
        return switch (event) {
            case ProposalDrafted e -> Optional.of(e.text());
            case ProposalRevised e -> Optional.of(e.text());
            case QuestionRaised e -> Optional.of(e.text());
            case PollCounted e -> Optional.ofNullable(e.sheet());
            default -> Optional.empty();
        };
    }

    private Isonomia() {}
}
