package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.intelligence.extraction.Known.Asked;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import org.junit.jupiter.api.Test;

class KnownToTheMapTests {
    private static final Asked MARK = new Asked(ProposedKind.VRM, "AB19CDE");
    private static final Asked KESTLE = new Asked(ProposedKind.PERSON, "Kestle");

    @Test
    void whatIsKnownSaysWhomItIsKnownAs() {
        var mark = Extraction.of("a car, AB19 CDE", WRITTEN, asked -> List.of(known(MARK, "Grey van", "VEH-1")))
                .getFirst();

        assertThat(mark.because()).isEqualTo("Known to the map as Grey van, VEH-1");
        assertThat(mark.strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void everybodyWhoAnswersToANameIsOffered() {
        Dictionary two = asked -> List.of(known(KESTLE, "John Kestle", "PER-1"), known(KESTLE, "Ann Kestle", "PER-2"));

        var kestle = Extraction.of("near Kestle and", WRITTEN, two).getFirst();

        assertThat(kestle.known()).extracting(Known::name).containsExactly("John Kestle", "Ann Kestle");
        assertThat(kestle.because()).isEqualTo("Known to the map as John Kestle, PER-1, and 1 more");
    }

    @Test
    void aNameForWhichTooLittleSpeaksStandsOnlyIfItIsKnown() {
        assertThat(Extraction.of("near Kestle and", WRITTEN, Dictionary.empty()))
                .isEmpty();
    }

    @Test
    void aFirmThatIsKnownIsNotTakenForAPerson() {
        var kestrel = new Asked(ProposedKind.ORGANISATION, "Kestrel");
        Dictionary firms = asked -> List.of(known(kestrel, "Kestrel Ltd", "ORG-1"));

        assertThat(Extraction.of("Kestrel sold it", WRITTEN, firms))
                .extracting(Proposal::kind)
                .containsExactly(ProposedKind.ORGANISATION);
        assertThat(Extraction.of("Kestrel sold it", WRITTEN, Dictionary.empty()))
                .extracting(Proposal::kind)
                .containsExactly(ProposedKind.PERSON);
    }

    @Test
    void theDictionaryIsAskedOnceForAWholeText() {
        var questions = new ArrayList<Set<Asked>>();

        Extraction.of("Mr Kestle rang 07700 900123 from AB19 CDE yesterday", WRITTEN, asked -> {
            questions.add(asked);
            return List.of();
        });

        assertThat(questions).hasSize(1);
        assertThat(questions.getFirst())
                .contains(KESTLE, MARK, new Asked(ProposedKind.PHONE_NUMBER, "+447700900123"))
                .noneMatch(asked -> asked.kind() == ProposedKind.DATE);
    }

    private static Known known(Asked asked, String name, String reference) {
        var entity = new EntityRef(EntityKind.PERSON, new EntityId(new UUID(0, 1)));
        return new Known(asked, entity, new Reference(reference), name);
    }
}
