package org.isonomia.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isonomia.transparency.Rejected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every proof in trees of up to 600 entries, and what is left of it when one bit of anything changes. */
class EveryProofTest {
    private static final int LARGEST = 600;

    private static final Leaves LEAVES = Leaves.numbered(LARGEST);
    private static final Prover PROVER = new Prover(remembering(LEAVES));
    private static final List<Hash> ROOTS = new ArrayList<>();

    @BeforeAll
    static void roots() {
        var range = new CompactRange();
        ROOTS.add(range.root());
        for (int size = 1; size <= LARGEST; size++) {
            range.append(LEAVES.get(size - 1));
            ROOTS.add(range.root());
        }
    }

    @Test
    void leaf_by_leaf_gives_the_root_of_the_recursive_definition() {
        for (int size = 0; size <= LARGEST; size++)
            assertThat(ROOTS.get(size)).as("size %d", size).isEqualTo(LEAVES.root(size));
    }

    @Test
    void every_entry_of_every_tree_is_proved_to_be_in_it() {
        for (int size = 1; size <= LARGEST; size++)
            for (int index = 0; index < size; index++)
                PROVER.inclusion(index, size).verify(LEAVES.get(index), ROOTS.get(size));
    }

    @Test
    void every_tree_is_proved_to_continue_every_smaller_one() {
        for (int to = 0; to <= LARGEST; to++)
            for (int from = 0; from <= to; from++) PROVER.consistency(from, to).verify(ROOTS.get(from), ROOTS.get(to));
    }

    @Test
    void an_inclusion_proof_with_any_bit_flipped_or_any_hash_more_or_less_is_rejected() {
        var random = new SplittableRandom(6962);
        for (int round = 0; round < 3_000; round++) {
            int size = random.nextInt(1, LARGEST + 1);
            int index = random.nextInt(size);
            var proof = PROVER.inclusion(index, size);
            var leaf = LEAVES.get(index);
            var root = ROOTS.get(size);
            for (var path : spoiled(proof.path(), random))
                Rejected.somehow(() -> new InclusionProof(index, size, path).verify(leaf, root));
            Rejected.somehow(() -> proof.verify(flip(leaf, random), root));
            Rejected.somehow(() -> proof.verify(leaf, flip(root, random)));
            int other = random.nextInt(size);
            if (other != index)
                Rejected.somehow(() -> new InclusionProof(other, size, proof.path()).verify(leaf, root));
        }
    }

    @Test
    void a_consistency_proof_with_any_bit_flipped_or_any_hash_more_or_less_is_rejected() {
        var random = new SplittableRandom(9162);
        for (int round = 0; round < 3_000; round++) {
            int to = random.nextInt(2, LARGEST + 1);
            int from = random.nextInt(1, to);
            var proof = PROVER.consistency(from, to);
            var first = ROOTS.get(from);
            var second = ROOTS.get(to);
            for (var path : spoiled(proof.path(), random))
                Rejected.somehow(() -> new ConsistencyProof(from, to, path).verify(first, second));
            Rejected.somehow(() -> proof.verify(flip(first, random), second));
            Rejected.somehow(() -> proof.verify(first, flip(second, random)));
        }
    }

    private static List<List<Hash>> spoiled(List<Hash> path, SplittableRandom random) {
        var spoiled = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var flipped = new ArrayList<>(path);
            flipped.set(i, flip(path.get(i), random));
            spoiled.add(flipped);
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            spoiled.add(shorter);
        }
        var longer = new ArrayList<>(path);
        longer.add(random.nextInt(path.size() + 1), Hashing.EMPTY_ROOT);
        spoiled.add(longer);
        return spoiled;
    }

    private static Hash flip(Hash hash, SplittableRandom random) {
        byte[] bytes = hash.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return Hash.of(bytes);
    }

    private static Subtrees remembering(Subtrees subtrees) {
        record Key(int height, long index) {}
        var known = new java.util.HashMap<Key, Hash>();
        return (height, index) ->
                known.computeIfAbsent(new Key(height, index), key -> subtrees.root(key.height(), key.index()));
    }
}
