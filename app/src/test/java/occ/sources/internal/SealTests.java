package occ.sources.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import occ.sources.SealBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealTests {
    private static final byte[] WORDS = "A neighbour at number nine".getBytes(UTF_8);
    private static final Context CONTEXT = Context.of("lodgement", UUID.randomUUID());

    @Test
    @DisplayName("What is sealed to a public key opens with its private key, whatever its length")
    void whatIsSealedOpens() {
        var pair = KeyPairs.next();
        for (var length : new int[] {0, 1, 255, 256, 257, 10_000}) {
            var content = Wrap.random(length);
            var sealed = Seal.seal(pair.getPublic(), content, CONTEXT);
            assertThat(Seal.open(pair.getPrivate(), sealed, CONTEXT)).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("A bit changed anywhere in it, and it does not open")
    void aChangedBitBreaksIt() {
        var pair = KeyPairs.next();
        var sealed = Seal.seal(pair.getPublic(), WORDS, CONTEXT);
        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 4;
            assertBroken(() -> Seal.open(pair.getPrivate(), changed, CONTEXT));
        }
        for (var length : new int[] {0, 1, 90, sealed.length - 1}) {
            var cut = Arrays.copyOf(sealed, length);
            assertBroken(() -> Seal.open(pair.getPrivate(), cut, CONTEXT));
        }
    }

    @Test
    @DisplayName("It opens as what it was sealed as, and with its own key: rows cannot be exchanged")
    void itOpensOnlyAsWhatItWasSealedAs() {
        var pair = KeyPairs.next();
        var sealed = Seal.seal(pair.getPublic(), WORDS, CONTEXT);

        assertBroken(() -> Seal.open(pair.getPrivate(), sealed, Context.of("lodgement", UUID.randomUUID())));
        assertBroken(() ->
                Seal.open(pair.getPrivate(), sealed, new Context(CONTEXT.text().replace("lodgement", "remark"))));
        assertBroken(() -> Seal.open(KeyPairs.next().getPrivate(), sealed, CONTEXT));
    }

    @Test
    @DisplayName("Neither words nor their length nor their being the same can be seen on it")
    void nothingCanBeSeenOnIt() {
        var pair = KeyPairs.next();
        var sealed = Seal.seal(pair.getPublic(), WORDS, CONTEXT);

        assertThat(new String(sealed, UTF_8)).doesNotContain("neighbour");
        assertThat(Seal.seal(pair.getPublic(), WORDS, CONTEXT)).isNotEqualTo(sealed);
        assertThat(Seal.seal(pair.getPublic(), "Bo".getBytes(UTF_8), CONTEXT)).hasSameSizeAs(sealed);
    }

    private static void assertBroken(ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(SealBroken.class);
    }
}
