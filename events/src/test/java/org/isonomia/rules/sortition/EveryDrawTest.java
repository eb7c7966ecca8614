package org.isonomia.rules.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every draw by RFC 3797 must do. */
class EveryDrawTest {
    static IntStream seeds() {
        return IntStream.range(0, Tried.of(200));
    }

    static List<List<Long>> sources(int seed) {
        var random = new Random(seed);
        var sources = new ArrayList<List<Long>>();
        for (int source = 1 + random.nextInt(4); source > 0; source--)
            sources.add(random.longs(1 + random.nextInt(6), 0, 100).boxed().toList());
        return sources;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_whole_pool_is_drawn_each_member_once(int seed) {
        int pool = 1 + seed % 60;
        assertThat(Rfc3797.order(
                        Rfc3797.key(sources(seed)),
                        IntStream.range(0, pool).boxed().toList()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, pool).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewer_places_are_the_first_of_more(int seed) {
        int pool = 1 + seed % 60;
        String key = Rfc3797.key(sources(seed));
        var all = Rfc3797.draw(key, pool, pool);
        for (int places = 0; places <= pool; places++)
            assertThat(Rfc3797.draw(key, pool, places)).isEqualTo(all.subList(0, places));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_a_source_gives_its_numbers_decides_nothing(int seed) {
        var shuffled = sources(seed).stream()
                .map(numbers -> {
                    var other = new ArrayList<>(numbers);
                    Collections.shuffle(other, new Random(seed + 1));
                    return List.copyOf(other);
                })
                .toList();
        assertThat(Rfc3797.key(shuffled)).isEqualTo(Rfc3797.key(sources(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_pick_is_what_its_hash_leaves_over_of_how_many_are_left(int seed) throws NoSuchAlgorithmException {
        int pool = 1 + seed % 60;
        String key = Rfc3797.key(sources(seed));
        var taken = new boolean[pool + 1];
        for (var pick : Rfc3797.draw(key, pool, pool)) {
            int index = pick.index() - 1;
            String text = (char) (index / 256) + "" + (char) (index % 256);
            byte[] md5 =
                    MessageDigest.getInstance("MD5").digest((text + key + text).getBytes(StandardCharsets.ISO_8859_1));
            int skip =
                    new BigInteger(1, md5).mod(BigInteger.valueOf(pool - index)).intValueExact();
            int at = 0;
            for (int left = -1; left < skip; ) if (!taken[++at]) left++;
            assertThat(pick.selected()).isEqualTo(at);
            taken[at] = true;
        }
    }

    @Test
    void a_member_in_any_place_of_the_pool_is_first_about_as_often_as_any_other() {
        var first = new int[10];
        for (long seed = 0; seed < 5_000; seed++)
            first[
                    Rfc3797.draw(Rfc3797.key(List.of(List.of(seed))), 10, 1)
                                    .getFirst()
                                    .selected()
                            - 1]++;
        for (int times : first) assertThat(times).isBetween(400, 600);
    }

    @Test
    void no_pool_no_such_place_and_no_number_are_refused() {
        assertThatThrownBy(() -> Rfc3797.draw("1./", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3797.draw("1./", 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3797.key(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3797.key(List.of(List.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3797.key(List.of(List.of(-1L)))).isInstanceOf(IllegalArgumentException.class);
    }
}
