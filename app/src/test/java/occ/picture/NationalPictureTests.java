package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Tier;
import occ.picture.NationalPicture.Question;
import occ.picture.Picture.Line;
import occ.picture.Register.Order;
import occ.reference.Region;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What the picture adds up, against what the register lists of the same question. */
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class NationalPictureTests {
    private static final EntityKind KIND = EntityKind.PRIORITY_INDIVIDUAL;

    @Autowired
    NationalPicture pictures;

    @Autowired
    Register register;

    @Autowired
    Exceptions exceptions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    Actor analyst;

    @BeforeAll
    void someIndividualsWithAYearOfHistory() {
        analyst = people.analyst();
        made().make(analyst, KIND, 250, 20_260_303, Handling.P);
    }

    @Test
    void theMatrixSumsToTheTotalInBothDirections() {
        var picture = picture(Map.of());
        var total = list(onTheMap());

        assertThat(total).isGreaterThan(150);
        assertThat(picture.lines().stream().mapToLong(line -> line.all().now()).sum())
                .isEqualTo(total);
        assertThat(tiers().mapToLong(tier -> picture.tier(tier).now()).sum()
                        + picture.tier(null).now())
                .isEqualTo(total);
        assertThat(picture.all().now()).isEqualTo(total);
        assertThat(picture.response().all()).isEqualTo(total);
        assertThat(picture.places().stream().mapToLong(Picture.Place::all).sum())
                .isEqualTo(total);
        assertThat(picture.bands().values().stream().mapToLong(Run::now).sum()
                        + picture.unscored().now())
                .isEqualTo(total);
    }

    @Test
    void everyCellOfTheMatrixCountsWhatTheRegisterListsForIt() {
        for (var line : picture(Map.of()).lines()) {
            var ofTheme = onTheMap().with(Facet.THEME, line.theme().name());
            tiers().forEach(tier -> assertThat(line.in(tier).now())
                    .as("%s, %s", line.theme(), tier)
                    .isEqualTo(list(ofTheme.with(Facet.TIER, String.valueOf(tier.number())))));
            assertThat(line.none().now()).isEqualTo(list(ofTheme.with(Facet.TIER, Facet.NONE)));
        }
    }

    @Test
    void everyPlaceCountsWhatTheRegisterAndTheExceptionsListForIt() {
        for (var place : picture(Map.of()).places()) {
            var there = onTheMap().with(Facet.PLACE, place.area().key());
            assertThat(place.all()).as(place.area().name()).isEqualTo(list(there));
            assertThat(place.high()).as(place.area().name()).isEqualTo(list(there.with(Facet.TIER, List.of("1", "2"))));
            assertThat(place.exceptions())
                    .as(place.area().name())
                    .isEqualTo(late(Map.of(Facet.PLACE, Set.of(place.area().key()))));
        }
    }

    @Test
    void theProofCountsWhatTheRegisterListsAsLacking() {
        var response = picture(Map.of()).response();

        assertThat(response.all() - response.full())
                .isPositive()
                .isEqualTo(list(onTheMap().with(Facet.LACKS, ResponsePart.names())));
        for (var part : ResponsePart.values()) {
            assertThat(response.lacking(part))
                    .as(part.label())
                    .isEqualTo(list(onTheMap().with(Facet.LACKS, part.name())));
        }
    }

    @Test
    void whatCannotBeSeenCountsWhatTheRegisterListsForIt() {
        var blind = Objects.requireNonNull(picture(Map.of()).blindSpots());

        assertThat(blind.old()).isPositive().isEqualTo(list(onTheMap().with(Facet.KNOWLEDGE, Knowledge.OLD.name())));
        assertThat(blind.withPlaceholders())
                .isEqualTo(list(onTheMap().with(Facet.KNOWLEDGE, Knowledge.PLACEHOLDERS.name())));
    }

    @Test
    @DisplayName("R41: each month end of the trend is what a question about that day is answered with")
    void eachMonthEndIsWhatThatDayIsAnsweredWith() {
        var picture = picture(Map.of());
        var days = picture.days();

        IntStream.range(0, Run.MONTHS).forEach(point -> {
            var then = new AsAt(days.get(point));
            assertThat(picture.all().counts().get(point))
                    .as("all at the end of %s", days.get(point))
                    .isEqualTo(listAt(onTheMap(), then));
            assertThat(picture.full().counts().get(point))
                    .as("with a full response at the end of %s", days.get(point))
                    .isEqualTo(listAt(onTheMap(), then)
                            - listAt(onTheMap().with(Facet.LACKS, ResponsePart.names()), then));
        });
        assertThat(picture.all().counts().getFirst()).isLessThan(picture.all().now());
    }

    @Test
    @DisplayName("R41: the picture of a past day is the month end that today's picture has for it")
    void thePictureOfAPastDayIsTheMonthEndOfTodays() {
        var today = picture(Map.of());
        for (var point : List.of(4, Run.MONTHS - 1)) {
            var then = picture(Map.of(), new AsAt(today.days().get(point)));

            assertThat(then.all().now()).isEqualTo(today.all().counts().get(point));
            assertThat(then.full().now()).isEqualTo(today.full().counts().get(point));
            assertThat(then.lines().stream().map(line -> now(line)).toList())
                    .isEqualTo(
                            today.lines().stream().map(line -> at(line, point)).toList());
            then.bands()
                    .forEach((band, run) -> assertThat(run.now())
                            .isEqualTo(Objects.requireNonNull(today.bands().get(band))
                                    .counts()
                                    .get(point)));
            assertThat(then.communities()).isNull();
            assertThat(then.blindSpots()).isNull();
        }
    }

    @Test
    @DisplayName("R41: in the middle of a month, what came and went since is told apart")
    void inTheMiddleOfAMonth() {
        for (var back : List.of(3, 40, 77)) {
            var day =
                    new AsAt(LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(back));

            assertThat(picture(Map.of(), day).all().now())
                    .as("%s days ago", back)
                    .isEqualTo(listAt(onTheMap(), day));
        }
    }

    @Test
    void aNarrowerPictureIsTheSumOfItsPlaces() {
        var region = Region.NW;
        var picture = picture(Map.of(Facet.REGION, Set.of(region.code())));

        assertThat(picture.places())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.area().region()).isEqualTo(region));
        assertThat(picture.places().stream().mapToLong(Picture.Place::all).sum())
                .isEqualTo(picture.all().now())
                .isEqualTo(list(onTheMap().with(Facet.REGION, region.code())));
    }

    @Test
    @DisplayName("R51: totals are of what the reader may see, and what is hidden moves none of them")
    void whatIsHiddenMovesNoTotal() {
        var stranger = people.with("force:kent", occ.access.Role.ANALYST);
        var before = figures(pictures.of(stranger, question(Map.of(), AsAt.NOW)));
        var ownBefore = picture(Map.of()).all().now();

        made().make(analyst, KIND, 30, 7, Handling.C);

        assertThat(figures(pictures.of(stranger, question(Map.of(), AsAt.NOW)))).isEqualTo(before);
        assertThat(picture(Map.of()).all().now()).isGreaterThan(ownBefore);
    }

    private record Figures(
            List<Line> lines,
            Picture.Response response,
            List<Picture.Place> places,
            long exceptions,
            Map<?, Run> bands,
            Run full,
            Picture.BlindSpots blind) {}

    private static Figures figures(Picture picture) {
        return new Figures(
                picture.lines(),
                picture.response(),
                picture.places(),
                picture.exceptions().total(),
                picture.bands(),
                picture.full(),
                Objects.requireNonNull(picture.blindSpots()));
    }

    private static List<Long> now(Line line) {
        return at(line, Run.MONTHS);
    }

    private static List<Long> at(Line line, int point) {
        return Stream.concat(tiers().map(line::in), Stream.of(line.none()))
                .map(run -> run.counts().get(point))
                .toList();
    }

    private static Stream<Tier> tiers() {
        return Arrays.stream(Tier.values());
    }

    private MadeRegister made() {
        return beans.createBean(MadeRegister.class);
    }

    private static RegisterFilter onTheMap() {
        return RegisterFilter.onTheMap(KIND);
    }

    private Picture picture(Map<Facet, Set<String>> chosen) {
        return picture(chosen, AsAt.NOW);
    }

    private Picture picture(Map<Facet, Set<String>> chosen, AsAt asAt) {
        return pictures.of(analyst, question(chosen, asAt));
    }

    private static Question question(Map<Facet, Set<String>> chosen, AsAt asAt) {
        return new Question(KIND, chosen, asAt);
    }

    private long list(RegisterFilter filter) {
        return listAt(filter, AsAt.NOW);
    }

    private long listAt(RegisterFilter filter, AsAt asAt) {
        return register.list(analyst, filter, Order.BY_NAME, asAt, 1).total();
    }

    private long late(Map<Facet, Set<String>> chosen) {
        return exceptions
                .list(analyst, new Exceptions.Filter(List.of(KIND), chosen, Exceptions.Among.ALL), AsAt.NOW, 1, 1)
                .total();
    }
}
