package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.query.MemoryLog.NOON;
import static org.isonomia.query.Story.ADA;
import static org.isonomia.query.Story.BEN;
import static org.isonomia.query.Story.CYD;
import static org.isonomia.query.Story.WEEK;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.Sealed;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.query.proposals.proposals.ProposalLine;
import org.junit.jupiter.api.Test;

/** Whom the home page asks to answer a proposal to remove them. */
class RemovalsToAnswerIT {
    private static final ProposalId OUT = new ProposalId("q_out");
    private static final PublicText TEXT = PublicText.of("Ben should go");

    @Test
    void whom_a_draft_would_remove_is_asked_for_an_answer_until_they_gave_one() {
        try (var fixture = new ViewsFixture()) {
            drafted(fixture);
            fixture.catchUp();
            assertThat(asked(fixture, BEN)).containsExactly(OUT);
            assertThat(asked(fixture, CYD)).isEmpty();
            fixture.log.append(BEN, null, new RemovalAnswered(OUT, BEN, Sealed.of(BEN, "I would rather stay")));
            fixture.catchUp();
            assertThat(asked(fixture, BEN)).isEmpty();
        }
    }

    @Test
    void a_revision_that_removes_nobody_asks_nobody() {
        try (var fixture = new ViewsFixture()) {
            drafted(fixture);
            fixture.log.append(
                    ADA, null, new ProposalRevised(OUT, 2, "Ben", TEXT, List.of(new AssignClass(BEN, "guest")), NOON));
            fixture.catchUp();
            assertThat(asked(fixture, BEN)).isEmpty();
        }
    }

    private static void drafted(ViewsFixture fixture) {
        fixture.log.append(
                ADA,
                null,
                new ProposalDrafted(OUT, ADA, "Ben", TEXT, List.of(new RemoveMember(BEN)), null, null, NOON, WEEK));
    }

    private static List<ProposalId> asked(ViewsFixture fixture, MemberId member) {
        return fixture.views.proposals().toAnswer(member, 20).stream()
                .map(ProposalLine::id)
                .filter(OUT::equals)
                .toList();
    }
}
