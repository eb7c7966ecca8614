package org.isonomia.rules.quorum;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Quorums and thresholds stand in recorded events, so what was written must stay readable. */
class RequirementsJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_NULL))
            .build();
    private static final String QUORUM =
            "{\"form\":\"SQUARE_ROOT\",\"counts\":\"APPROVALS\",\"value\":{\"numerator\":3,\"denominator\":1}}";
    private static final String THRESHOLD = "{\"share\":{\"numerator\":1,\"denominator\":2},\"strict\":true}";

    @Test
    void the_usual_base_is_neither_written_nor_needed() {
        var quorum = Quorum.squareRoot(APPROVALS, 3);
        assertThat(JSON.writeValueAsString(quorum.of(Quorum.Base.ROLL))).isEqualTo(QUORUM);
        assertThat(JSON.readValue(QUORUM, Quorum.class)).isEqualTo(quorum);
        assertThat(JSON.writeValueAsString(Threshold.MAJORITY.of(Threshold.Base.CAST)))
                .isEqualTo(THRESHOLD);
        assertThat(JSON.readValue(THRESHOLD, Threshold.class)).isEqualTo(Threshold.MAJORITY);
    }

    @Test
    void another_base_is_written_and_read() {
        var quorum = Quorum.squareRoot(APPROVALS, 3).of(Quorum.Base.ALL);
        assertThat(JSON.readValue(JSON.writeValueAsString(quorum), Quorum.class))
                .isEqualTo(quorum);
        var threshold = Threshold.atLeast(40, 100).of(Threshold.Base.ELECTORATE);
        assertThat(JSON.readValue(JSON.writeValueAsString(threshold), Threshold.class))
                .isEqualTo(threshold);
    }
}
