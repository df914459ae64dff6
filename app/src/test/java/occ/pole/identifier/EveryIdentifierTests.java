package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;

class EveryIdentifierTests {
    record Sample(IdentifierKind kind, String canonical) {}

    record Slip(IdentifierKind kind, String sound, String mistyped) {}

    @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
    void whatIsShownCanBeTypedAgain(@ForAll @From("samples") Sample sample) {
        var shown = sample.kind().display(sample.canonical());

        assertThat(sample.kind().normalise(shown, TODAY)).isEqualTo(Parsed.valid(sample.canonical()));
    }

    @Property(seed = "2", edgeCases = EdgeCasesMode.NONE)
    void canonicalTextIsReadAsItself(@ForAll @From("samples") Sample sample) {
        assertThat(sample.kind().normalise(sample.canonical(), TODAY)).isEqualTo(Parsed.valid(sample.canonical()));
    }

    @Property(seed = "3", edgeCases = EdgeCasesMode.NONE, tries = 3000)
    void oneMistypedCharacterIsCaughtWhereThereIsAChecksum(@ForAll @From("slips") Slip slip) {
        assertThat(slip.kind().normalise(slip.mistyped(), TODAY))
                .as("%s for %s", slip.mistyped(), slip.sound())
                .isInstanceOf(Parsed.Invalid.class);
    }

    @Property(seed = "4", tries = 3000)
    void garbageIsRefusedOrReadButNeverThrows(@ForAll IdentifierKind kind, @ForAll String garbage) {
        switch (kind.normalise(garbage, TODAY)) {
            case Parsed.Valid<String>(var text) -> assertThat(text).isNotBlank();
            case Parsed.Invalid<String>(var reason) -> assertThat(reason).isNotBlank();
        }
    }

    @Property(seed = "5", edgeCases = EdgeCasesMode.NONE, tries = 3000)
    void aDamagedIdentifierNeverThrows(@ForAll @From("samples") Sample sample, @ForAll String garbage) {
        assertThat(sample.kind().normalise(sample.canonical() + garbage, TODAY)).isNotNull();
        assertThat(sample.kind().normalise(garbage + sample.canonical(), TODAY)).isNotNull();
        assertThat(sample.kind().display(garbage)).isNotNull();
    }

    @Example
    void nothingTypedIsAReasonAndNotAnEmptyIdentifier() {
        assertThat(IdentifierKind.values())
                .allSatisfy(kind -> assertThat(kind.normalise(" ", TODAY)).isInstanceOf(Parsed.Invalid.class));
    }

    @Example
    void everyKindIsFoundByItsStoredCode() {
        assertThat(IdentifierKind.values())
                .allSatisfy(kind -> assertThat(IdentifierKind.of(kind.code())).isEqualTo(kind))
                .extracting(IdentifierKind::code)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Example
    void everyKindBelongsToAnEntityAndSaysWhatToType() {
        var offered = new HashSet<IdentifierKind>();
        Arrays.stream(EntityKind.values()).map(IdentifierKind::of).forEach(offered::addAll);

        assertThat(offered).containsExactlyInAnyOrder(IdentifierKind.values()).allSatisfy(kind -> {
            assertThat(kind.label()).isNotBlank();
            assertThat(kind.hint()).isNotBlank();
        });
        assertThat(IdentifierKind.NINO.identifiesPerson()).isTrue();
        assertThat(IdentifierKind.COMPANY_NUMBER.identifiesPerson()).isFalse();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(IdentifierKind.class)
                .flatMap(kind -> IdentifierExamples.canonical(kind).map(text -> new Sample(kind, text)));
    }

    /** The checksum of Ethereum lies in its capitals alone, and is tested apart. */
    @Provide
    Arbitrary<Slip> slips() {
        return Arbitraries.of(
                        IdentifierKind.PNC_ID,
                        IdentifierKind.CRO_NUMBER,
                        IdentifierKind.IMEI,
                        IdentifierKind.IBAN,
                        IdentifierKind.LEI,
                        IdentifierKind.CRYPTO_ADDRESS)
                .flatMap(kind -> IdentifierExamples.canonical(kind)
                        .filter(text -> !text.startsWith("0x"))
                        .flatMap(text -> slips(kind, text)));
    }

    // The check letter of a PNC ID does not cover the century.
    private static Arbitrary<Slip> slips(IdentifierKind kind, String sound) {
        var first = kind == IdentifierKind.PNC_ID ? 2 : 0;
        return Combinators.combine(
                        Arbitraries.integers().between(first, sound.length() - 1),
                        Arbitraries.integers().between(1, 25))
                .as((place, by) -> new Slip(kind, sound, mistyped(sound, place, by)))
                .filter(slip -> !slip.mistyped().equals(sound));
    }

    /** A digit becomes another digit, a letter another letter of its case. */
    private static String mistyped(String sound, int place, int by) {
        var right = sound.charAt(place);
        var wrong = Character.isDigit(right)
                ? (char) ('0' + (right - '0' + by) % 10)
                : Character.isUpperCase(right)
                        ? (char) ('A' + (right - 'A' + by) % 26)
                        : Character.isLowerCase(right) ? (char) ('a' + (right - 'a' + by) % 26) : right;
        return sound.substring(0, place) + wrong + sound.substring(place + 1);
    }
}
