package org.isonomia.events;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.DrawEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;

/** Isonomia's own catalogue: every area's events. */
public final class Isonomia {
    public static final Catalogue CATALOGUE = new Catalogue(List.of(
            new Catalogue.Area(CommunityEvent.class, CommunityEvent.KINDS),
            new Catalogue.Area(LogAccessEvent.class, LogAccessEvent.KINDS),
            new Catalogue.Area(LogKeyEvent.class, LogKeyEvent.KINDS),
            new Catalogue.Area(MembershipEvent.class, MembershipEvent.KINDS),
            new Catalogue.Area(DiscussionEvent.class, DiscussionEvent.KINDS),
            new Catalogue.Area(ProposalEvent.class, ProposalEvent.KINDS),
            new Catalogue.Area(QuestionEvent.class, QuestionEvent.KINDS),
            new Catalogue.Area(PollEvent.class, PollEvent.KINDS),
            new Catalogue.Area(DrawEvent.class, DrawEvent.KINDS),
            new Catalogue.Area(RoleEvent.class, RoleEvent.KINDS),
            new Catalogue.Area(TaskEvent.class, TaskEvent.KINDS)));

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
