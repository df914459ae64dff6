package occ.demonstration.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.reference.Area;
import occ.reference.Areas;

/** Makes up groups: the same seed and day, the same groups. Big forces have more of them, and drugs lead the themes. */
final class Storyteller {
    private static final List<String> BUSIEST = List.of(
            "metropolitan",
            "west-midlands",
            "greater-manchester",
            "merseyside",
            "west-yorkshire",
            "thames-valley",
            "south-yorkshire",
            "northumbria",
            "essex",
            "kent",
            "lancashire",
            "nottinghamshire",
            "avon-and-somerset");
    private static final int[] ENDINGS = {5, 4, 1, 1, 5, 4, 66, 8, 1, 5};
    private static final int[] THEMES = {46, 10, 17, 11, 8, 3, 2, 1, 3, 2, 1, 1};
    private static final List<String> COUNTRIES = List.of("NL", "ES", "AL", "TR", "BE", "FR", "CO", "AE", "VN", "RO");

    private final Dice dice;
    private final GroupNames names;
    private final MemberMaker members;
    private final Instant today;
    private final List<String> places;

    Storyteller(long seed, Instant today) {
        this.dice = new Dice(seed);
        this.names = new GroupNames(seed);
        this.members = new MemberMaker(dice, today);
        this.today = today;
        this.places = placesByBusyness();
    }

    GroupStory next(int number) {
        var ending = ending(number);
        var theme = dice.weighted(List.of(Theme.values()), THEMES);
        var crimes = crimes(theme);
        var menace = Math.pow(dice.between(0, 1000) / 1000.0, 1.4);
        return new GroupStory(
                number,
                names.next(number),
                number < places.size() ? places.get(number) : dice.skewed(places),
                theme,
                themes(theme),
                crimes,
                dice.chance(0.25) ? List.of(dice.one(COUNTRIES)) : List.of(),
                nominated(ending, flaws(ending, number)),
                ending,
                flaws(ending, number),
                menace,
                members.of(menace));
    }

    // The first groups go round every ending and every flaw, so that the smallest world still shows each.
    private Ending ending(int number) {
        return number % 15 == 0
                ? Ending.values()[number / 15 % Ending.values().length]
                : dice.weighted(List.of(Ending.values()), ENDINGS);
    }

    private Set<Flaw> flaws(Ending ending, int number) {
        var possible = possible(ending);
        if (possible.isEmpty()) {
            return Set.of();
        }
        return number % 7 == 3 ? EnumSet.of(possible.get(number / 7 % possible.size())) : Set.of();
    }

    private static List<Flaw> possible(Ending ending) {
        return switch (ending) {
            case NOMINATED, TRIAGE -> List.of(Flaw.TRIAGE_LATE);
            case DEVELOPMENT -> List.of(Flaw.DEVELOPMENT_LATE);
            case SCORED -> List.of(Flaw.ASSURANCE_LATE);
            case MAPPED ->
                List.of(
                        Flaw.NO_OWNER,
                        Flaw.NO_TIER,
                        Flaw.NO_LEAD,
                        Flaw.LEAD_SILENT,
                        Flaw.LEAD_DECLINED,
                        Flaw.TIER_BELOW_BAND,
                        Flaw.REVIEW_LATE,
                        Flaw.SCORE_OLD);
            case RETURNED, REJECTED, MONITORED, ARCHIVE_PROPOSED, ARCHIVED -> List.of();
        };
    }

    private Instant nominated(Ending ending, Set<Flaw> flaws) {
        var ago = switch (ending) {
            case NOMINATED, TRIAGE -> flaws.isEmpty() ? dice.days(0, 3) : dice.days(12, 30);
            case RETURNED -> dice.days(8, 14);
            case DEVELOPMENT -> flaws.isEmpty() ? dice.days(9, 25) : dice.days(50, 80);
            case SCORED -> flaws.isEmpty() ? dice.days(32, 34) : dice.days(50, 70);
            case REJECTED, MAPPED -> dice.days(70, 540);
            case MONITORED, ARCHIVE_PROPOSED, ARCHIVED -> dice.days(300, 700);
        };
        return today.minus(ago).minus(Duration.ofHours(1));
    }

    private List<CrimeType> crimes(Theme theme) {
        var fitting = Arrays.stream(CrimeType.values())
                .filter(crime -> crime.theme() == theme)
                .toList();
        var crimes = new ArrayList<CrimeType>();
        crimes.add(dice.skewed(fitting));
        if (dice.chance(0.5)) {
            crimes.add(dice.one(fitting));
        }
        if (dice.chance(0.3)) {
            crimes.add(CrimeType.CASH_LAUNDERING);
        }
        return crimes.stream().distinct().toList();
    }

    private List<Theme> themes(Theme primary) {
        var themes = new ArrayList<>(List.of(primary));
        if (primary == Theme.DRUGS && dice.chance(0.2)) {
            themes.add(Theme.FIREARMS);
        }
        if (dice.chance(0.1)) {
            themes.add(Theme.MONEY_LAUNDERING);
        }
        return themes.stream().distinct().toList();
    }

    private static List<String> placesByBusyness() {
        var others = Areas.standard().all().stream()
                .map(Area::key)
                .filter(key -> !BUSIEST.contains(key))
                .toList();
        var places = new ArrayList<>(BUSIEST);
        places.addAll(others);
        return List.copyOf(places);
    }
}
