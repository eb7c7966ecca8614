package org.isonomia.rules.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterFloorTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 3", "16, 6", "17, 7", "3073, 84", "100000, 475"})
    void a_charter_change_takes_half_of_three_roots_of_all_members_and_never_more_than_there_are(
            long members, long approvals) {
        assertThat(CharterFloor.required(members)).isEqualTo(approvals);
        assertThat(CharterFloor.isMet(approvals, members)).isTrue();
        assertThat(CharterFloor.isMet(approvals - 1, members)).isFalse();
    }
}
