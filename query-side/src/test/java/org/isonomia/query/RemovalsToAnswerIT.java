package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheWell.BEN;
import static org.isonomia.events.recorded.TheWell.EVA;
import static org.isonomia.events.recorded.TheWell.GIL;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.junit.jupiter.api.Test;

/** Whom the home page asks to answer a proposal to remove them. */
class RemovalsToAnswerIT {
    private static final ProposalId OUT = new ProposalId("q_remove");

    @Test
    void whom_a_draft_would_remove_is_asked_for_an_answer_until_they_gave_one() {
        try (var drafted = new ViewsFixture("the-well", RemovalsToAnswerIT::drafts)) {
            assertThat(asked(drafted, EVA)).containsExactly(OUT);
            assertThat(asked(drafted, BEN)).isEmpty();
        }
        try (var answered = new ViewsFixture("the-well", entry -> entry.event() instanceof RemovalAnswered)) {
            assertThat(asked(answered, EVA)).isEmpty();
        }
    }

    @Test
    void a_revision_that_removes_nobody_asks_nobody() {
        try (var fixture = new ViewsFixture("the-well", RemovalsToAnswerIT::drafts)) {
            var text = PublicText.of("Eva may stay");
            var now = fixture.log
                    .last(ProposalDrafted.class)
                    .recorded()
                    .stamp()
                    .at()
                    .plusSeconds(60);
            var effects = List.<Effect>of(new AssignClass(EVA, "guest"));
            fixture.log.append(GIL, null, new ProposalRevised(OUT, 2, "Eva", text, effects, now));
            fixture.catchUp();
            assertThat(asked(fixture, EVA)).isEmpty();
        }
    }

    private static boolean drafts(RecordedEvent entry) {
        return entry.event() instanceof ProposalDrafted drafted
                && drafted.proposal().equals(OUT);
    }

    private static List<ProposalId> asked(ViewsFixture fixture, MemberId member) {
        return fixture.views.proposals().toAnswer(member, 20).stream()
                .map(ProposalLine::id)
                .toList();
    }
}
