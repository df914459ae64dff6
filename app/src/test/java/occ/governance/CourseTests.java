package occ.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import occ.governance.Course.Standing;
import occ.governance.PlanLine.Target;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a measure stands, by the straight line from its baseline to its target. */
class CourseTests {
    private static final LocalDate BEGINS = LocalDate.of(2026, 1, 1);
    private static final LocalDate HALFWAY = BEGINS.plusDays(50);
    private static final Measure SHARE = new Measure("x.share", "Share", "A share", Measure.Unit.PERCENT);
    private static final Measure COUNT = new Measure("x.count", "Count", "A count", Measure.Unit.NUMBER);
    private static final int AT_RISK = 15;

    @Test
    void onTheLineOrAheadOfItIsOnTrack() {
        assertThat(standing(40, 80, 60)).isEqualTo(Standing.ON_TRACK);
        assertThat(standing(40, 80, 79)).isEqualTo(Standing.ON_TRACK);
        assertThat(standing(40, 80, 80)).isEqualTo(Standing.REACHED);
    }

    @Test
    void aLittleBehindIsAtRiskAndFurtherIsOffTrack() {
        assertThat(standing(40, 80, 54)).isEqualTo(Standing.AT_RISK);
        assertThat(standing(40, 80, 53)).isEqualTo(Standing.OFF_TRACK);
        assertThat(standing(40, 80, 30)).isEqualTo(Standing.OFF_TRACK);
    }

    @Test
    void aMeasureThatIsToFallIsReadTheOtherWayRound() {
        assertThat(standing(20, 10, 15)).isEqualTo(Standing.ON_TRACK);
        assertThat(standing(20, 10, 9)).isEqualTo(Standing.REACHED);
        assertThat(standing(20, 10, 25)).isEqualTo(Standing.OFF_TRACK);
    }

    @Test
    void theWorkingIsShownInASentence() {
        var course = Course.of(target(40, 80), SHARE, new Reading.Known(BigDecimal.valueOf(50)), HALFWAY, AT_RISK);

        assertThat(course.because())
                .isEqualTo("The straight line from 40% on 1 January 2026 to 80% on 11 April 2026 is at 60% today; it is"
                        + " 50%. That is 25% of the way behind.");
    }

    @Test
    void afterItsDayAndBeforeItsBaselineTheLineStandsStill() {
        assertThat(standing(40, 80, 79, BEGINS.plusDays(400))).isEqualTo(Standing.AT_RISK);
        assertThat(standing(40, 80, 40, BEGINS.minusDays(10))).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void whatCouldNotBeMeasuredIsNeitherGoodNorBad() {
        var course = Course.of(target(1, 2), COUNT, new Reading.Unknown("The lines are down"), HALFWAY, AT_RISK);

        assertThat(course).isEqualTo(new Course(Standing.NOT_MEASURED, "The lines are down"));
        assertThat(Course.ofPlan(List.of(Standing.NOT_MEASURED, Standing.ON_TRACK), false))
                .isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void aPlanStandsAsItsWorstMeasureAndNoBetterThanALateMilestoneLets() {
        assertThat(Course.ofPlan(List.of(Standing.REACHED, Standing.OFF_TRACK), false))
                .isEqualTo(Standing.OFF_TRACK);
        assertThat(Course.ofPlan(List.of(Standing.ON_TRACK), true)).isEqualTo(Standing.AT_RISK);
        assertThat(Course.ofPlan(List.of(), false)).isEqualTo(Standing.NOT_MEASURED);
    }

    @Test
    @DisplayName("Values are written without needless noughts")
    void valuesAreWrittenPlainly() {
        assertThat(SHARE.written(new BigDecimal("50.00"))).isEqualTo("50%");
        assertThat(COUNT.written(new BigDecimal("100"))).isEqualTo("100");
        assertThat(COUNT.written(new BigDecimal("38.46"))).isEqualTo("38.5");
    }

    private static Standing standing(long from, long to, long now) {
        return standing(from, to, now, HALFWAY);
    }

    private static Standing standing(long from, long to, long now, LocalDate today) {
        return Course.of(target(from, to), COUNT, Reading.of(now), today, AT_RISK)
                .standing();
    }

    private static Target target(long from, long to) {
        return new Target(
                Reference.next("SAL"),
                Pillar.PURSUE,
                "It shows",
                COUNT.key(),
                BigDecimal.valueOf(from),
                BEGINS,
                BigDecimal.valueOf(to),
                BEGINS.plusDays(100));
    }
}
