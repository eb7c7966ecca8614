package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.proposals.earlier.ProposalDraftedV1;
import org.isonomia.events.proposals.earlier.ProposalRevisedV1;

/** The kinds of events of proposals and questions. */
final class ProposalKinds {
    private static final List<Kind<? extends ProposalEvent>> PROPOSALS = List.of(
            kind("proposals.ProposalDrafted", 2, ProposalDrafted.class, ProposalKinds::drafted)
                    .upcast(1, ProposalDraftedV1.class, ProposalDraftedV1::upcast),
            kind("proposals.ProposalRevised", 2, ProposalRevised.class, e -> about(e))
                    .upcast(1, ProposalRevisedV1.class, ProposalRevisedV1::upcast),
            kind("proposals.ProposalSupported", 1, ProposalSupported.class, e -> about(e)),
            kind("proposals.SupportWithdrawn", 1, SupportWithdrawn.class, e -> about(e)),
            kind("proposals.ProposalFrozen", 1, ProposalFrozen.class, e -> about(e)),
            kind("proposals.ProposalPutToVote", 1, ProposalPutToVote.class, e -> about(e)),
            kind("proposals.ProposalReturned", 1, ProposalReturned.class, e -> about(e)),
            kind("proposals.ProposalLapsed", 1, ProposalLapsed.class, e -> about(e)),
            kind(
                    "proposals.ProposalSentBack",
                    1,
                    ProposalSentBack.class,
                    e -> Set.of(Tag.proposal(e.proposal()), Tag.poll(e.poll()))),
            kind("proposals.RemovalAnswered", 1, RemovalAnswered.class, e -> about(e)),
            kind("proposals.AdviceAsked", 1, AdviceAsked.class, e -> about(e)),
            kind("proposals.AdviceGiven", 1, AdviceGiven.class, e -> about(e)),
            kind("proposals.ReviewPlanned", 1, ReviewPlanned.class, e -> about(e)),
            kind(
                    "proposals.ReviewOpened",
                    1,
                    ReviewOpened.class,
                    e -> Set.of(Tag.proposal(e.proposal()), Tag.question(e.question()))),
            kind("proposals.ProposalWithdrawn", 1, ProposalWithdrawn.class, e -> about(e)));

    private static final List<Kind<? extends QuestionEvent>> QUESTIONS = List.of(
            kind("proposals.QuestionRaised", 1, QuestionRaised.class, e -> about(e)),
            kind("proposals.QuestionLapsed", 1, QuestionLapsed.class, e -> about(e)),
            kind("proposals.QuestionReturned", 1, QuestionReturned.class, e -> about(e)),
            kind("proposals.QuestionRaisedByItself", 1, QuestionRaisedByItself.class, e -> about(e)),
            kind("proposals.QuestionWithdrawn", 1, QuestionWithdrawn.class, e -> about(e)),
            kind("proposals.QuestionVoteAnnounced", 1, QuestionVoteAnnounced.class, e -> about(e)),
            kind("proposals.QuestionVoteLapsed", 1, QuestionVoteLapsed.class, e -> about(e)));

    static final List<Catalogue.Area> AREAS = List.of(
            new Catalogue.Area(ProposalEvent.class, PROPOSALS), new Catalogue.Area(QuestionEvent.class, QUESTIONS));

    private ProposalKinds() {}

    private static Set<Tag> drafted(ProposalDrafted event) {
        var question = event.question();
        return question == null ? about(event) : Set.of(Tag.proposal(event.proposal()), Tag.question(question));
    }

    private static Set<Tag> about(ProposalEvent event) {
        return Set.of(Tag.proposal(event.proposal()));
    }

    private static Set<Tag> about(QuestionEvent event) {
        return Set.of(Tag.question(event.question()));
    }
}
