package org.isonomia.transparency.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the Certificate Transparency reference tests, for the tree of RFC 6962 §2.1. */
class ReferenceVectorsTest {
    private static final List<byte[]> ENTRIES =
            hex("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final String L0 = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String L1 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String L4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String L6 = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
    private static final String N01 = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String N23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String N45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String N67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String N03 = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String N47 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    private final Leaves leaves = Leaves.of(ENTRIES);
    private final Prover prover = new Prover(leaves);

    @Test
    void the_root_of_every_size_is_the_published_one() {
        var range = new CompactRange();
        assertThat(range.root()).hasToString(ROOTS.getFirst());
        for (int size = 1; size <= ENTRIES.size(); size++) {
            range.append(Hashing.leaf(ENTRIES.get(size - 1)));
            assertThat(range.root()).hasToString(ROOTS.get(size));
            assertThat(prover.root(size)).hasToString(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 2, " + L1,
        "1, 2, " + L0,
        "2, 3, " + N01,
        "1, 5, " + L0 + " " + N23 + " " + L4,
        "0, 8, " + L1 + " " + N23 + " " + N47,
        "5, 8, " + L4 + " " + N67 + " " + N03
    })
    void the_inclusion_proofs_are_the_published_ones(long index, long size, String path) {
        var proof = prover.inclusion(index, size);
        assertThat(proof.path()).extracting(Hash::toString).containsExactlyElementsOf(words(path));
        proof.verify(leaves.get(index), hash(ROOTS.get((int) size)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, " + L1 + " " + N23 + " " + N47,
        "2, 5, " + N23 + " " + L4,
        "6, 8, " + N45 + " " + N67 + " " + N03,
        "6, 7, " + N45 + " " + L6 + " " + N03
    })
    void the_consistency_proofs_are_the_published_ones(int from, int to, String path) {
        var proof = prover.consistency(from, to);
        assertThat(proof.path()).extracting(Hash::toString).containsExactlyElementsOf(words(path));
        proof.verify(hash(ROOTS.get(from)), hash(ROOTS.get(to)));
    }

    @Test
    void sizes_that_run_backwards_or_a_position_outside_prove_nothing() {
        Rejected.as(Fault.INDEX_OUTSIDE, () -> new InclusionProof(0, 0, List.of()).root(Hashing.EMPTY_ROOT));
        Rejected.as(Fault.INDEX_OUTSIDE, () -> new InclusionProof(2, 1, List.of()).root(Hashing.EMPTY_ROOT));
        Rejected.as(Fault.INDEX_OUTSIDE, () -> new InclusionProof(-1, 1, List.of()).root(Hashing.EMPTY_ROOT));
        Rejected.as(
                Fault.INDEX_OUTSIDE,
                () -> new ConsistencyProof(2, 1, List.of()).verify(Hashing.EMPTY_ROOT, Hashing.EMPTY_ROOT));
    }

    @Test
    void equal_trees_and_the_empty_one_need_no_hash_and_take_none() {
        var root = hash(ROOTS.get(1));
        new ConsistencyProof(0, 0, List.of()).verify(Hashing.EMPTY_ROOT, Hashing.EMPTY_ROOT);
        new ConsistencyProof(0, 1, List.of()).verify(Hashing.EMPTY_ROOT, root);
        new ConsistencyProof(1, 1, List.of()).verify(root, root);
        Rejected.as(Fault.PROOF_LENGTH, () -> new ConsistencyProof(1, 2, List.of()).verify(root, root));
        Rejected.as(Fault.PROOF_LENGTH, () -> new ConsistencyProof(1, 1, List.of(root)).verify(root, root));
        Rejected.as(
                Fault.PROOF_LENGTH, () -> new ConsistencyProof(0, 1, List.of(root)).verify(Hashing.EMPTY_ROOT, root));
        Rejected.as(Fault.PROOF_WRONG, () -> new ConsistencyProof(1, 1, List.of()).verify(root, hash(ROOTS.get(2))));
    }

    private static List<String> words(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split(" "));
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    private static List<byte[]> hex(String... entries) {
        return Arrays.stream(entries).map(HexFormat.of()::parseHex).toList();
    }
}
