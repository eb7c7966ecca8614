package org.isonomia.rules.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollTest {
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** Ids of the longest form: 42 characters, 45 bytes in a list. */
    static List<MemberId> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MemberId("m_" + String.format("%040d", i)))
                .toList();
    }

    @Test
    void the_digest_is_that_of_the_sorted_ids_one_a_line() {
        var roll = Roll.of(List.of(new MemberId("m_b"), new MemberId("m_a")));
        assertThat(roll).isEqualTo(new Roll(2, Digests.sha256("m_a\nm_b\n"), 1));
    }

    @Test
    void nobody_is_a_roll_without_parts() {
        assertThat(Roll.of(List.of())).isEqualTo(new Roll(0, Digests.sha256(""), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_066, 1_067, 2_132, 2_133, 10_000})
    void a_part_holds_at_most_48_kilobytes_and_its_entry_fits(int count) {
        var parts = Roll.parts(members(count));
        assertThat(parts).hasSize(Math.ceilDiv(count, 1_066));
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(members(count));
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        UUID command = NameUuid.command("m_ada", "roll");
        for (int part = 0; part < parts.size(); part++) {
            var stamp = new Stamp(NameUuid.entry(command, part), Instant.EPOCH, null, command, part, command);
            var listed = new RollListed(new PollId("p_1"), part + 1, parts.get(part));
            int list = parts.get(part).stream()
                    .mapToInt(id -> id.value().length() + 3)
                    .sum();
            assertThat(list).isLessThanOrEqualTo(48_000);
            assertThat(codec.encode(stamp, listed).bytes().length)
                    .isLessThan(list + 1_000)
                    .isLessThan(65_535);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_roll_does_not_depend_on_the_order_in_which_members_are_given(long seed) {
        var random = new Random(seed);
        var members = new ArrayList<>(members(random.nextInt(3_000)));
        var roll = Roll.of(members);
        var parts = Roll.parts(members);
        Collections.shuffle(members, random);
        assertThat(Roll.of(members)).isEqualTo(roll);
        assertThat(Roll.parts(members)).isEqualTo(parts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_member_gives_another_digest(long seed) {
        var random = new Random(seed);
        var members = new ArrayList<>(members(1 + random.nextInt(300)));
        var digest = Roll.of(members).digest();
        members.set(random.nextInt(members.size()), new MemberId("m_eve"));
        assertThat(Roll.of(members).digest()).isNotEqualTo(digest);
    }
}
