package occ.pole.identifier;

import static occ.pole.identifier.CryptoAddress.Chain.BITCOIN;
import static occ.pole.identifier.CryptoAddress.Chain.ETHEREUM;
import static occ.pole.identifier.CryptoAddress.Chain.TRON;
import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CryptoAddressTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
            })
    void bitcoinInEveryForm(String address) {
        assertThat(CryptoAddress.parse("bitcoin:" + address).orElseThrow())
                .isEqualTo(new CryptoAddress(BITCOIN, address));
    }

    /** Source: BIP 350, strings that must not be taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KEMEAWH",
                "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
                "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
                "bc1pw5dgrnzv",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
                "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
                "bc1gmk9yu",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3T4"
            })
    void brokenBitcoinIsRefused(String address) {
        assertThat(reason(CryptoAddress.parse(address))).contains("copy it again");
    }

    /** Source: EIP-55. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"
            })
    void ethereumIsWrittenWithItsCapitals(String address) {
        assertThat(CryptoAddress.parse(address).orElseThrow()).isEqualTo(new CryptoAddress(ETHEREUM, address));
        assertThat(CryptoAddress.parse(address.toLowerCase(Locale.ROOT))
                        .orElseThrow()
                        .text())
                .isEqualTo(address);
    }

    @Test
    void anEthereumLetterInTheWrongCaseIsCaught() {
        assertThat(reason(CryptoAddress.parse("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")))
                .contains("checksum of the Ethereum address");
    }

    @Test
    void tronIsToldFromBitcoin() {
        assertThat(CryptoAddress.parse("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t")
                        .orElseThrow()
                        .chain())
                .isEqualTo(TRON);
    }

    @Test
    void aZeroTooManyInFrontIsNotTheSameAddress() {
        assertThat(reason(CryptoAddress.parse("11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")))
                .contains("Bitcoin");
    }
}
