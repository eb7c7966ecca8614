package org.isonomia.events;

import java.util.List;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.DrawEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;

/** Isonomia's own catalogue: every area's events. */
public final class Isonomia {
    public static final Catalogue CATALOGUE = new Catalogue(List.of(
            new Catalogue.Area(CommunityEvent.class, CommunityEvent.KINDS),
            new Catalogue.Area(MembershipEvent.class, MembershipEvent.KINDS),
            new Catalogue.Area(DiscussionEvent.class, DiscussionEvent.KINDS),
            new Catalogue.Area(ProposalEvent.class, ProposalEvent.KINDS),
            new Catalogue.Area(QuestionEvent.class, QuestionEvent.KINDS),
            new Catalogue.Area(PollEvent.class, PollEvent.KINDS),
            new Catalogue.Area(DrawEvent.class, DrawEvent.KINDS),
            new Catalogue.Area(RoleEvent.class, RoleEvent.KINDS),
            new Catalogue.Area(TaskEvent.class, TaskEvent.KINDS)));

    private Isonomia() {}
}
