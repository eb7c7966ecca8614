package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.earlier.BallotCastV1;
import org.isonomia.events.polls.earlier.PollOpenedV1;
import org.isonomia.events.polls.earlier.PollOpenedV2;

/** The kinds of events of polls up to the close. */
final class PollKinds {
    private static final List<Kind<? extends PollEvent>> KINDS = List.of(
            kind("polls.RollListed", 1, RollListed.class, e -> Set.of(Tag.roll(e.poll()))),
            kind("polls.PollOpened", 3, PollOpened.class, PollKinds::opened)
                    .upcast(1, PollOpenedV1.class, PollOpenedV1::upcast)
                    .upcast(2, PollOpenedV2.class, PollOpenedV2::upcast),
            kind("polls.OpenedByMember", 1, OpenedByMember.class, e -> about(e)),
            kind("polls.PollCancelled", 1, PollCancelled.class, e -> about(e)),
            kind("polls.CountAbandoned", 1, CountAbandoned.class, e -> about(e)),
            kind("polls.ClosingTimeExtended", 1, ClosingTimeExtended.class, e -> about(e)),
            kind("polls.EarlyCloseAnnounced", 1, EarlyCloseAnnounced.class, e -> about(e)),
            kind("polls.EarlyCloseCalledOff", 1, EarlyCloseCalledOff.class, e -> about(e)),
            kind("polls.PollClosed", 1, PollClosed.class, e -> about(e)),
            kind(
                            "polls.BallotCast",
                            2,
                            BallotCast.class,
                            e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter())))
                    .upcast(1, BallotCastV1.class, BallotCastV1::upcast),
            kind(
                    "polls.BallotWithdrawn",
                    1,
                    BallotWithdrawn.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.ballot(e.poll(), e.voter()))),
            kind("polls.BallotsOpened", 1, BallotsOpened.class, e -> about(e)),
            kind("polls.ObjectionRaised", 1, ObjectionRaised.class, PollKinds::objected),
            kind("polls.ObjectionWithdrawn", 1, ObjectionWithdrawn.class, PollKinds::objected),
            kind("polls.ObjectionAnswered", 1, ObjectionAnswered.class, PollKinds::objected),
            kind("polls.ObjectionUpheld", 1, ObjectionUpheld.class, PollKinds::objected));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(PollEvent.class, KINDS));

    private PollKinds() {}

    private static Set<Tag> about(PollEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }

    private static Set<Tag> opened(PollOpened event) {
        var tags = new HashSet<>(about(event));
        event.terms().proposals().forEach(proposal -> tags.add(Tag.proposal(proposal)));
        var question = event.terms().occasion().question();
        if (question != null) tags.add(Tag.question(question));
        event.terms().candidacies().forEach(each -> tags.add(Tag.candidacy(each.role(), each.member())));
        return tags;
    }

    private static Set<Tag> objected(Objection event) {
        return Set.of(Tag.poll(event.poll()), Tag.ballot(event.poll(), event.objector()));
    }
}
