package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.events.results.earlier.EffectConflictedV1;
import org.isonomia.events.results.earlier.PollCountedV1;
import org.isonomia.events.results.earlier.PollDecidedV1;
import org.isonomia.events.results.earlier.ResultChallengedV1;
import org.isonomia.events.results.earlier.ResultUpheldV1;

/** The kinds of events of results and what follows from them. */
final class ResultKinds {
    private static final List<Kind<? extends ResultEvent>> KINDS = List.of(
            kind("polls.PollCounted", 2, PollCounted.class, ResultKinds::counted)
                    .upcast(1, PollCountedV1.class, PollCountedV1::upcast),
            kind("polls.PollDecided", 2, PollDecided.class, e -> about(e))
                    .upcast(1, PollDecidedV1.class, PollDecidedV1::upcast),
            kind("polls.SecondCallAnnounced", 1, SecondCallAnnounced.class, e -> about(e)),
            kind(
                    "polls.ChallengeRaised",
                    1,
                    ChallengeRaised.class,
                    e -> Set.of(Tag.poll(e.poll()), Tag.challenger(e.by()))),
            kind("polls.ChallengeSupported", 1, ChallengeSupported.class, e -> about(e)),
            kind("polls.ResultChallenged", 2, ResultChallenged.class, e -> about(e))
                    .upcast(1, ResultChallengedV1.class, ResultChallengedV1::upcast),
            kind("polls.ResultUpheld", 2, ResultUpheld.class, e -> about(e))
                    .upcast(1, ResultUpheldV1.class, ResultUpheldV1::upcast),
            kind("polls.TieBroken", 1, TieBroken.class, e -> about(e)),
            kind("polls.EffectsQueued", 1, EffectsQueued.class, e -> Set.of(Tag.poll(e.poll()), Tag.effects())),
            kind("polls.EffectsDone", 1, EffectsDone.class, e -> Set.of(Tag.poll(e.poll()), Tag.effects())),
            kind("polls.EffectsFreed", 1, EffectsFreed.class, e -> about(e)),
            kind("polls.ResultAnnulled", 1, ResultAnnulled.class, e -> about(e)),
            kind("polls.ResultStated", 1, ResultStated.class, e -> about(e)),
            kind("polls.EffectsEnacted", 1, EffectsEnacted.class, e -> about(e)),
            kind("polls.EffectConflicted", 2, EffectConflicted.class, e -> about(e))
                    .upcast(1, EffectConflictedV1.class, EffectConflictedV1::upcast));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(ResultEvent.class, KINDS));

    private ResultKinds() {}

    private static Set<Tag> about(ResultEvent event) {
        return Set.of(Tag.poll(event.poll()));
    }

    private static Set<Tag> counted(PollCounted event) {
        return event.kind() == null ? about(event) : Set.of(Tag.poll(event.poll()), Tag.turnout());
    }
}
