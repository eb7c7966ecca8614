package org.isonomia.audit.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors are those of Google's Certificate Transparency reference tests (RFC 6962 §2.1). */
class LogTreeTest {
    static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_root_is_that_of_rfc_6962_at_every_size() {
        var tree = new LogTree();
        assertThat(hex(tree.root())).isEqualTo(ROOTS.getFirst());
        for (int size = 1; size <= ENTRIES.size(); size++) {
            tree.add(tree.leaf(HexFormat.of().parseHex(ENTRIES.get(size - 1))));
            assertThat(tree.size()).isEqualTo(size);
            assertThat(hex(tree.root())).as("size %d", size).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void leaf_by_leaf_gives_the_root_of_the_recursive_definition() {
        var tree = new LogTree();
        var leaves = new ArrayList<byte[]>();
        for (int size = 1; size <= 130; size++) {
            byte[] leaf = tree.leaf(Integer.toString(size).getBytes(US_ASCII));
            leaves.add(leaf);
            tree.add(leaf);
            assertThat(tree.root()).as("size %d", size).isEqualTo(defined(leaves));
        }
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = defined(leaves.subList(0, split));
        byte[] right = defined(leaves.subList(split, leaves.size()));
        return HexFormat.of().parseHex(org.isonomia.events.Digests.sha256(new byte[] {1}, left, right));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
