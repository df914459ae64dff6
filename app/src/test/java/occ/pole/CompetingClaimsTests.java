package occ.pole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Period;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompetingClaimsTests {
    private static final EntityRef PERSON = new EntityRef(EntityKind.PERSON, EntityId.next());
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 3);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 3);

    @Test
    void twoBirthDatesCompete() {
        var competing = CompetingClaims.among(List.of(born(MAY, 1), born(JUNE, 2)));

        assertThat(competing).hasSize(1);
        assertThat(competing.getFirst().claims())
                .extracting(claim -> claim.newest().day())
                .containsExactly(JUNE, MAY);
    }

    @Test
    void theSameValueFromTwoSourcesIsOneClaimWithTwoBehindIt() {
        var competing = CompetingClaims.among(List.of(born(MAY, 1), born(MAY, 2), born(JUNE, 3)));

        assertThat(competing.getFirst().claims())
                .extracting(claim -> claim.saying().size())
                .containsExactly(1, 2);
    }

    @Test
    void whatAllSayDoesNotCompete() {
        assertThat(CompetingClaims.among(List.of(born(MAY, 1), born(MAY, 2)))).isEmpty();
    }

    @Test
    void valuesOneAfterTheOtherDoNotCompete() {
        var before = custody("On bail", new Period(MAY, JUNE));
        var after = custody("Remanded", Period.since(JUNE));

        assertThat(CompetingClaims.among(List.of(before, after))).isEmpty();
        assertThat(CompetingClaims.among(List.of(before, custody("At large", Period.UNKNOWN))))
                .hasSize(1);
    }

    @Test
    void severalValuesOfWhatMayHaveSeveralDoNotCompete() {
        assertThat(CompetingClaims.among(List.of(
                        text(Predicate.ALIAS, "The Quill", Period.UNKNOWN),
                        text(Predicate.ALIAS, "Feather", Period.UNKNOWN))))
                .isEmpty();
    }

    private static Statement born(LocalDate day, int minute) {
        return statement(Predicate.BIRTH_DATE, null, day, Period.UNKNOWN, minute);
    }

    private static Statement custody(String where, Period held) {
        return text(Predicate.CUSTODY, where, held);
    }

    private static Statement text(Predicate predicate, String text, Period held) {
        return statement(predicate, text, null, held, 0);
    }

    private static Statement statement(
            Predicate predicate, @Nullable String text, @Nullable LocalDate day, Period held, int minute) {
        var source = new Source(new SourceId(Uuid7.now()), "SRC", SourceKind.OFFICIAL, "Custody record", null);
        return new Statement(
                new StatementId(Uuid7.now()),
                PERSON,
                predicate,
                text,
                day,
                null,
                true,
                PoleWorld.GRADE,
                source,
                held,
                new ClassId(1),
                NOON.plusSeconds(60L * minute),
                "Morwen Attlesby",
                null,
                null);
    }
}
