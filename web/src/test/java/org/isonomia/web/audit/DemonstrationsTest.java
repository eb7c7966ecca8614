package org.isonomia.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.isonomia.audit.fold.Disagreement.Kind;
import org.isonomia.audit.tamper.Tampering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The copy that ships with the server, and what the auditor says of each tampering with it. */
class DemonstrationsTest {
    private final Demonstrations demonstrations = new Demonstrations();

    @ParameterizedTest
    @EnumSource
    void theUntouchedCopyIsCleanAndEveryTamperingIsSeenByWhoeverKeptACheckpoint(Tampering tampering) throws Exception {
        var progress = new ArrayList<Long>();
        var shown = demonstrations.show(tampering, progress::add);
        assertThat(shown.untouched().clean()).as(shown.untouched().toString()).isTrue();
        assertThat(shown.remembering().verified().faults()).isNotEmpty();
        assertThat(progress).isSorted().hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "END_CUT_OFF")
    void theReplayNamesWhatItBreaks(Tampering tampering) throws Exception {
        var report = demonstrations.show(tampering, done -> {}).alone().report();
        assertThat(report.clean()).isFalse();
        var first = report.disagreements().getFirst();
        assertThat(first.position()).isNotNull();
        assertThat(first.kind()).isIn(expected(tampering));
    }

    @Test
    void aHistoryThatWasCutOffAndSignedAnewIsCleanOnItsOwn() throws Exception {
        var shown = demonstrations.show(Tampering.END_CUT_OFF, done -> {});
        assertThat(shown.alone().clean()).isTrue();
        assertThat(shown.remembering().verified().faults().getFirst()).startsWith("the log has shrunk");
    }

    private static Kind[] expected(Tampering tampering) {
        return switch (tampering) {
            case BALLOT_EDITED, BALLOT_DROPPED -> new Kind[] {Kind.COUNT_DIFFERS};
            case STRANGER_VOTES -> new Kind[] {Kind.ACTOR_NOT_A_MEMBER, Kind.BALLOT_BY_NON_VOTER};
            case RESULT_CHANGED -> new Kind[] {Kind.RESULT_DIFFERS};
            case HOLDER_SWAPPED -> new Kind[] {Kind.ACTOR_NOT_A_MEMBER, Kind.MANDATE_DIFFERS, Kind.SEAT_NOT_VACANT};
            case END_CUT_OFF -> new Kind[] {};
        };
    }
}
