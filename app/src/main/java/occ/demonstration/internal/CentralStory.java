package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tarn Gate, the group of the central story: cocaine through a haulier's yard on Merseyside. Its people, places and
 * scores are the same in the demonstration, the tests and the screenshots.
 */
@Component
class CentralStory {
    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private final Player player;
    private final Clock clock;

    CentralStory(Player player, Clock clock) {
        this.player = player;
        this.clock = clock;
    }

    void play(long seed) {
        player.play(story(), new Dice(seed));
    }

    private GroupStory story() {
        return new GroupStory(
                0,
                CentralGroup.NAME,
                "merseyside",
                Theme.DRUGS,
                List.of(Theme.DRUGS, Theme.FIREARMS),
                List.of(CrimeType.DRUG_IMPORTATION, CrimeType.DRUG_DEALING, CrimeType.CASH_LAUNDERING),
                List.of("NL", "BE"),
                clock.instant().minus(Duration.ofDays(190)),
                Ending.MAPPED,
                Set.of(),
                0.78,
                List.of(
                        known(
                                "Corvin Haldersley",
                                1981,
                                MemberRole.PRINCIPAL,
                                "1B P",
                                "At large",
                                "07700 900461",
                                "The Postman"),
                        known("Jarek Dunmorrow", 1979, MemberRole.PRINCIPAL, "1B P", "In custody", null, null),
                        known("Lettice Brankfoot", 1984, MemberRole.SPECIALIST_ENABLER, "2B C", "At large", null, null),
                        known("Piran Skeltane", 1990, MemberRole.LIEUTENANT, "1B P", "On bail", "07700 900215", null),
                        placeholder(),
                        known("Wystan Carrowdale", 1987, MemberRole.LOGISTICS, "1A P", "Remand", null, "Tails"),
                        known(
                                "Marek Thrupple",
                                1996,
                                MemberRole.STREET_LEVEL,
                                "2C P",
                                "At large",
                                "07700 900730",
                                null),
                        exploited()));
    }

    private static MemberPlan known(
            String name,
            int year,
            MemberRole role,
            String grade,
            String whereNow,
            @Nullable String phone,
            @Nullable String street) {
        return new MemberPlan(
                name,
                name.startsWith("Lettice") ? "Female" : "Male",
                LONG_AGO.withYear(year).plusDays(17L * name.length()),
                role,
                whereNow.equals("In custody") ? DataSubjectCategory.CONVICTED : DataSubjectCategory.SUSPECT,
                Grade.parse(grade).orElseThrow(),
                !role.equals(MemberRole.SPECIALIST_ENABLER),
                phone,
                street,
                whereNow);
    }

    private static MemberPlan placeholder() {
        return new MemberPlan(
                "Unknown male 1",
                "Male",
                null,
                MemberRole.LIEUTENANT,
                DataSubjectCategory.SUSPECT,
                Grade.parse("2D P").orElseThrow(),
                false,
                null,
                null,
                "Not known");
    }

    private MemberPlan exploited() {
        return new MemberPlan(
                "Aidan Lowdermilk",
                "Male",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(16),
                MemberRole.EXPLOITED,
                DataSubjectCategory.VICTIM,
                Grade.parse("1B C").orElseThrow(),
                true,
                null,
                null,
                "Safeguarded");
    }
}
