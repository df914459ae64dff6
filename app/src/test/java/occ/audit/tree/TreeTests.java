package occ.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTests {
    /** The entries that implementations of RFC 6962 and RFC 9162 publish roots and proofs of. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final Hashes HASHES = new Hashes();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    @DisplayName("R23: the published trees have the published roots, however they are reckoned")
    void publishedTreesHaveThePublishedRoots(int size, String root) {
        var leaves = published().subList(0, size);

        assertThat(hex(edge(leaves).root())).isEqualTo(root);
        assertThat(hex(proofs(leaves).root(size))).isEqualTo(root);
    }

    @Test
    @DisplayName("A ninth entry goes beside the eight, and its root is the node over both")
    void aNinthEntryGoesBesideTheEight() {
        var leaves = new ArrayList<>(published());
        leaves.add(HASHES.leaf(new byte[] {9}));

        assertThat(edge(leaves).root()).isEqualTo(HASHES.node(edge(published()).root(), leaves.getLast()));
    }

    @Test
    @DisplayName("The published proofs of inclusion and consistency come out")
    void publishedProofsComeOut() {
        var proofs = proofs(published());

        assertThat(hex(proofs.inclusion(5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(proofs.inclusion(2, 3)))
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(proofs.consistency(6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(proofs.consistency(8, 8)).isEmpty();
    }

    @Test
    @DisplayName("Every leaf of every tree up to 70 is proven to be in it, and in no other place, tree or root")
    void everyLeafIsProvenToBeInIt() {
        var leaves = leaves(70);
        var proofs = proofs(leaves);
        for (var size = 1; size <= leaves.size(); size++) {
            var root = proofs.root(size);
            for (var index = 0; index < size; index++) {
                var path = proofs.inclusion(index, size);
                var leaf = leaves.get(index);
                assertThat(Proofs.includes(leaf, index, size, path, root)).isTrue();
                assertThat(Proofs.includes(leaves.get((index + 1) % 70), index, size, path, root))
                        .isFalse();
                assertThat(size > 1 && Proofs.includes(leaf, (index + 1) % size, size, path, root))
                        .isFalse();
                assertThat(Proofs.includes(leaf, index, size, path, proofs.root(size - 1)))
                        .isFalse();
                assertThat(Proofs.includes(leaf, index, size, longer(path), root))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("Of every two trees up to 70 the smaller is proven to be how the larger begins, and no other is")
    void everySmallerTreeIsHowALargerBegins() {
        var leaves = leaves(70);
        var proofs = proofs(leaves);
        var roots = LongStream.rangeClosed(0, 70).mapToObj(proofs::root).toList();
        for (var size = 0; size <= 70; size++) {
            for (var old = 0; old <= size; old++) {
                var path = proofs.consistency(old, size);
                assertThat(Proofs.isConsistent(old, roots.get(old), size, roots.get(size), path))
                        .as("%d in %d", old, size)
                        .isTrue();
                assertThat(Proofs.isConsistent(old, leaves.getFirst().clone(), size, HASHES.leaf(new byte[9]), path))
                        .isFalse();
                assertThat(Proofs.isConsistent(old, HASHES.leaf(new byte[8]), size, roots.get(size), path))
                        .isFalse();
                assertThat(Proofs.isConsistent(old, roots.get(old), size, roots.get(size), longer(path)))
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("There is no proof of what is not in the tree")
    void thereIsNoProofOfWhatIsNotInTheTree() {
        var proofs = proofs(leaves(3));

        assertThatThrownBy(() -> proofs.inclusion(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.consistency(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 66_049})
    @DisplayName("Out of tiles, added in several goes, come the same roots as out of leaves")
    void outOfTilesComeTheSameRoots(int size) {
        var leaves = leaves(size);
        var stored = new HashMap<String, byte[]>();
        for (var from = 0; from < size; ) {
            var edge = TileEdge.at(from, tile -> stored.get(key(tile)), tile -> stored.put(key(tile), tile.hashes()));
            var until = Math.min(size, from + 1 + size / 3);
            leaves.subList(from, until).forEach(edge::append);
            edge.unfilled().forEach(tile -> stored.put(key(tile), tile.hashes()));
            from = until;
        }
        var proofs = new Proofs(new TiledNodes(tile -> stored.get(key(tile))));

        assertThat(proofs.root(size)).isEqualTo(edge(leaves).root());
        assertThat(Proofs.includes(
                        leaves.getLast(),
                        size - 1,
                        size,
                        proofs.inclusion(size - 1, size),
                        edge(leaves).root()))
                .isTrue();
        assertThat(stored).hasSizeLessThan(4 + size / 255 + size / 65_000);
    }

    @Test
    @DisplayName("A part of a subtree goes to the edge as its leaves would, one by one")
    void aPartOfASubtreeGoesToTheEdge() {
        var leaves = leaves(300);
        var subtree = Subtree.over(joined(leaves.subList(256, 300)), HASHES);
        for (var many = 0; many <= 44; many++) {
            var whole = edge(leaves.subList(0, 256));
            subtree.appendTo(whole, many);
            assertThat(whole.root())
                    .isEqualTo(edge(leaves.subList(0, 256 + many)).root());
        }
    }

    private static List<byte[]> published() {
        return ENTRIES.stream()
                .map(entry -> HASHES.leaf(HexFormat.of().parseHex(entry)))
                .toList();
    }

    private static List<byte[]> leaves(int many) {
        return IntStream.range(0, many)
                .mapToObj(leaf -> HASHES.leaf(("entry " + leaf).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    private static Edge edge(List<byte[]> leaves) {
        var edge = new Edge();
        leaves.forEach(leaf -> edge.append(0, leaf));
        return edge;
    }

    /** By the definition of the RFC, without tiles. */
    private static Proofs proofs(List<byte[]> leaves) {
        Map<List<Long>, byte[]> known = new HashMap<>();
        return new Proofs(new Nodes() {
            @Override
            public byte[] node(int level, long index) {
                var key = List.of((long) level, index);
                var node = known.get(key);
                if (node == null) {
                    node = level == 0
                            ? leaves.get((int) index)
                            : HASHES.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
                    known.put(key, node);
                }
                return node;
            }
        });
    }

    private static List<byte[]> longer(List<byte[]> path) {
        var longer = new ArrayList<>(path);
        longer.add(new byte[Hashes.LENGTH]);
        return longer;
    }

    private static byte[] joined(List<byte[]> hashes) {
        var joined = new byte[hashes.size() * Hashes.LENGTH];
        for (var at = 0; at < hashes.size(); at++) {
            System.arraycopy(hashes.get(at), 0, joined, at * Hashes.LENGTH, Hashes.LENGTH);
        }
        return joined;
    }

    private static String key(Tile tile) {
        return tile.level() + "/" + tile.index();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static List<String> hex(List<byte[]> path) {
        return path.stream().map(TreeTests::hex).toList();
    }
}
