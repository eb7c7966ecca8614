package org.isonomia.command.polls.puttovote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.supported;

import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class LongRollTest {
    private static final int MEMBERS = 5_000;

    @Test
    void the_roll_of_5000_members_is_listed_in_parts_that_fit_and_closed_with_count_and_digest() {
        var members = IntStream.range(0, MEMBERS)
                .mapToObj(n -> new MemberId("m_%022d".formatted(MEMBERS - n)))
                .toArray(MemberId[]::new);
        SliceFixture.of(PutToVoteDecision.READS)
                .given(charter(1, Quorum.NONE))
                .given(admitted(members))
                .given(drafted(), supported(1, members[0]), frozen(1))
                .when(new PutToVote(POLL, PROPOSAL, members[0]))
                .expectEventsSatisfying(LongRollTest::isWhole);
    }

    private static void isWhole(List<Event> events) {
        var parts = events.stream()
                .filter(RollListed.class::isInstance)
                .map(RollListed.class::cast)
                .toList();
        var roll = ((PollOpened) events.get(parts.size())).terms().electorate().roll();
        assertThat(events).hasSize(parts.size() + 3);
        assertThat(parts).hasSizeGreaterThan(1).hasSize(roll.parts());
        assertThat(parts)
                .extracting(RollListed::part)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, parts.size()).boxed().toList());
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.members().stream()
                                .mapToInt(member -> member.value().length() + 3)
                                .sum())
                        .isLessThanOrEqualTo(48_000));
        var listed = parts.stream()
                .flatMap(part -> part.members().stream())
                .map(MemberId::value)
                .toList();
        assertThat(listed).hasSize(MEMBERS).isSorted().doesNotHaveDuplicates();
        assertThat(roll.count()).isEqualTo(MEMBERS);
        assertThat(roll.digest()).isEqualTo(Digests.sha256(String.join("\n", listed) + "\n"));
    }
}
