package org.isonomia.rules.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;
import static org.isonomia.rules.quorum.Quorum.Counts.PARTICIPANTS;
import static org.isonomia.rules.quorum.Quorum.NONE;
import static org.isonomia.rules.quorum.Threshold.Base.ELECTORATE;
import static org.isonomia.rules.quorum.Threshold.MAJORITY;
import static org.isonomia.rules.quorum.Threshold.atLeast;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each inequality that statutes and constitutions state: on its boundary, and one vote to the other side. */
class StatutesTest {
    private static final Quorum DEBIAN = Quorum.squareRoot(APPROVALS, 3);
    private static final Threshold OF_THOSE_PRESENT = MAJORITY.of(Threshold.Base.PARTICIPANTS);
    private static final Threshold TWO_THIRDS_PRESENT = atLeast(2, 3).of(Threshold.Base.PARTICIPANTS);

    static Stream<Arguments> boundaries() {
        String debian = "Debian constitution 4.2 and A.6.2: at least 3Q votes, Q half the root of the developers";
        String scotland = "Scotland Act 1978 s.85(2): not less than 40 % of those entitled to vote";
        String denmark = "Danish Constitutional Act 1953 s.88: at least 40 % of the electorate";
        String robert = "Robert's Rules of Order (12th ed.) 44:1: more than half of the votes cast";
        String thirds = "Robert's Rules of Order (12th ed.) 44:3: at least two thirds of the votes cast";
        String present = "Robert's Rules of Order (12th ed.) 44:9: a majority of those present";
        String presentThirds = "Robert's Rules of Order (12th ed.) 44:9: two thirds of those present";
        String node = "Node.js TSC charter, Voting: a simple majority of all TSC members";
        String nations = "UN Charter art. 18(2): two thirds of the members present and voting";
        String members = "German Basic Law art. 79(2) with 121: two thirds of the members of the Bundestag";
        String third = "Rules of Procedure of the European Parliament, quorum: one third of the component members";
        String forty = "House of Commons Standing Order 41: not fewer than forty members";
        return Stream.of(
                row(debian, 1_014, DEBIAN, MAJORITY, 48, 0, 0, ADOPTED),
                row(debian, 1_014, DEBIAN, MAJORITY, 47, 0, 900, QUORUM_FAILED),
                row(debian, 16, DEBIAN, MAJORITY, 6, 0, 0, ADOPTED),
                row(debian, 16, DEBIAN, MAJORITY, 5, 0, 11, QUORUM_FAILED),
                row(scotland, 3_747_112, NONE, atLeast(40, 100).of(ELECTORATE), 1_498_845, 1_153_502, 0, ADOPTED),
                row(scotland, 3_747_112, NONE, atLeast(40, 100).of(ELECTORATE), 1_498_844, 1_153_502, 0, REJECTED),
                row(scotland, 3_747_112, NONE, atLeast(40, 100).of(ELECTORATE), 1_230_937, 1_153_502, 0, REJECTED),
                row(denmark, 1_000, NONE, atLeast(40, 100).of(ELECTORATE), 400, 399, 0, ADOPTED),
                row(denmark, 1_000, NONE, atLeast(40, 100).of(ELECTORATE), 399, 0, 0, REJECTED),
                row(robert, 100, NONE, MAJORITY, 20, 19, 61, ADOPTED),
                row(robert, 100, NONE, MAJORITY, 20, 20, 60, REJECTED),
                row(thirds, 100, NONE, atLeast(2, 3), 20, 10, 70, ADOPTED),
                row(thirds, 100, NONE, atLeast(2, 3), 20, 11, 69, REJECTED),
                row(present, 100, NONE, OF_THOSE_PRESENT, 10, 2, 7, ADOPTED),
                row(present, 100, NONE, OF_THOSE_PRESENT, 10, 2, 8, REJECTED),
                row(presentThirds, 100, NONE, TWO_THIRDS_PRESENT, 14, 2, 5, ADOPTED),
                row(presentThirds, 100, NONE, TWO_THIRDS_PRESENT, 14, 2, 6, REJECTED),
                row(node, 18, NONE, MAJORITY.of(ELECTORATE), 10, 0, 0, ADOPTED),
                row(node, 18, NONE, MAJORITY.of(ELECTORATE), 9, 2, 7, REJECTED),
                row(nations, 193, NONE, atLeast(2, 3), 100, 50, 43, ADOPTED),
                row(nations, 193, NONE, atLeast(2, 3), 99, 50, 44, REJECTED),
                row(members, 736, NONE, atLeast(2, 3).of(ELECTORATE), 491, 0, 0, ADOPTED),
                row(members, 736, NONE, atLeast(2, 3).of(ELECTORATE), 490, 0, 246, REJECTED),
                row(third, 705, Quorum.share(PARTICIPANTS, 1, 3), MAJORITY, 100, 99, 36, ADOPTED),
                row(third, 705, Quorum.share(PARTICIPANTS, 1, 3), MAJORITY, 100, 99, 35, QUORUM_FAILED),
                row(forty, 650, Quorum.absolute(PARTICIPANTS, 40), MAJORITY, 21, 19, 0, ADOPTED),
                row(forty, 650, Quorum.absolute(PARTICIPANTS, 40), MAJORITY, 21, 18, 0, QUORUM_FAILED));
    }

    @ParameterizedTest(name = "{0}: {4} of {1}")
    @MethodSource("boundaries")
    void the_boundary_is_where_the_source_puts_it(
            String source, long roll, Quorum quorum, Threshold threshold, Tally tally, Outcome outcome) {
        assertThat(YesNo.decide(tally, roll, quorum, threshold).outcome())
                .as(source)
                .isEqualTo(outcome);
    }

    private static Arguments row(
            String source,
            long roll,
            Quorum quorum,
            Threshold threshold,
            long yes,
            long no,
            long abstain,
            Outcome outcome) {
        return arguments(source, roll, quorum, threshold, new Tally(yes, no, abstain), outcome);
    }
}
