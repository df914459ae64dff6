package occ.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import occ.sources.Keyholding.PassphraseOutcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassphrasesTests {
    private static final Context CONTEXT = Context.of("private key", UUID.randomUUID());

    private final Passphrases passphrases = new Passphrases();

    @Test
    @DisplayName("What a passphrase wraps, it alone unwraps, and only as what it was")
    void itAloneUnwraps() {
        var secret = Wrap.random(48);
        var wrapped = passphrases.wrap("señor otter lantern", secret, CONTEXT);

        assertThat(passphrases.unwrap("señor otter lantern", wrapped, CONTEXT)).contains(secret);
        assertThat(passphrases.unwrap("sen\u0303or otter lantern", wrapped, CONTEXT))
                .as("typed on a keyboard that puts the accent behind the letter")
                .contains(secret);
        assertThat(passphrases.unwrap("Señor otter lantern", wrapped, CONTEXT)).isEmpty();
        assertThat(passphrases.unwrap("señor otter lantern", wrapped, Context.of("private key", UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    @DisplayName("A code is read however it is typed, and a passphrase is left as it is")
    void aCodeIsReadHoweverItIsTyped() {
        var code = passphrases.code();

        assertThat(code).matches("([a-z2-9]{5}-){5}[a-z2-9]{5}").isNotEqualTo(passphrases.code());
        assertThat(Passphrases.read(" " + code.toUpperCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(code);
        assertThat(Passphrases.read("Otter Lantern")).isEqualTo("Otter Lantern");
    }

    @Test
    @DisplayName("A passphrase has 15 characters, and not the same few over and over")
    void aPassphraseIsLongAndVaried() {
        assertThat(passphrases.judge("otter lantern!")).isEqualTo(PassphraseOutcome.TOO_SHORT);
        assertThat(passphrases.judge("ababababababababab")).isEqualTo(PassphraseOutcome.TOO_SIMPLE);
        assertThat(passphrases.judge("otter lantern quarry")).isEqualTo(PassphraseOutcome.CHOSEN);
    }
}
