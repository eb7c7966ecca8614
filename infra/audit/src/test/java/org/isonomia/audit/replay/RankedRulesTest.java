package org.isonomia.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.history.Community;
import org.isonomia.audit.history.Export;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.junit.jupiter.api.Test;

class RankedRulesTest {
    private static final Procedure RANKED = new Procedure(
            Deciding.RIVALS, Quorum.NONE, Threshold.MAJORITY, 1, Duration.ofDays(2), Duration.ofDays(3), Conduct.PLAIN);

    @Test
    void a_vote_on_what_no_rival_could_answer_is_named() {
        var log = new Community(RANKED, "bo", "cy");
        log.open(log.propose("shed"));
        assertThat(Export.replay(log.drafts).disagreements()).anySatisfy(found -> {
            assertThat(found.kind()).isEqualTo(Kind.NOT_READY_FOR_VOTE);
            assertThat(found.rederived()).contains("drafted in no question");
        });
    }
}
