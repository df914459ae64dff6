package occ.threattolife;

import static occ.threattolife.ThreatExamples.FORCE;
import static occ.threattolife.ThreatExamples.RAISED;
import static occ.threattolife.ThreatExamples.REGION;
import static occ.threattolife.ThreatExamples.after;
import static occ.threattolife.ThreatExamples.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.Outcome.Done;
import occ.threattolife.Outcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Turns of duty and the gaps between them. */
class KeepingTheRotaTests {
    private static final int DAY = 24 * 60;
    private final Who officer = who("Cadoc Merriman");

    @Test
    void aTurnBeginsWhereAnotherEnds() {
        var standing = List.of(duty(FORCE, 0, DAY));

        assertThat(set(FORCE, DAY, 2 * DAY, standing)).isInstanceOf(Done.class);
        assertThat(set(REGION, 10, 20, standing)).isInstanceOf(Done.class);
        assertThat(set(FORCE, DAY - 1, 2 * DAY, standing))
                .isEqualTo(new Refused("from", "Cadoc Merriman is on duty there for some of that time"));
    }

    @Test
    void aTurnEndsAfterItBeginsLiesAheadAndIsNotForAYear() {
        assertThat(set(FORCE, 20, 10, List.of())).isInstanceOf(Refused.class);
        assertThat(set(FORCE, -20, -10, List.of())).isEqualTo(new Refused("until", "The end must lie ahead"));
        assertThat(set(FORCE, 0, 32 * DAY, List.of()))
                .isEqualTo(new Refused("until", "A turn of duty lasts at most 31 days"));
    }

    @Test
    void onlyADutyOfficerOfThatLineIsOnDuty() {
        assertThat(DutyRules.set(wanted(FORCE, 0, DAY), false, List.of(), RAISED))
                .isEqualTo(new Refused("officer", "This officer does not answer threats to life there"));
    }

    @Test
    @DisplayName("R48: a gap in the rota is seen, whichever organisation of the line covers the rest")
    void r48AGapInTheRotaIsSeen() {
        var duties = List.of(duty(REGION, 300, 500), duty(FORCE, -60, 100), duty(FORCE, 90, 200));

        assertThat(Gap.in(duties, RAISED, after(DAY)))
                .containsExactly(new Gap(after(200), after(300)), new Gap(after(500), after(DAY)));
        assertThat(Gap.in(List.of(duty(FORCE, -60, 2 * DAY)), RAISED, after(DAY)))
                .isEmpty();
        assertThat(Gap.in(List.of(), RAISED, after(DAY))).containsExactly(new Gap(RAISED, after(DAY)));
        assertThat(Gap.in(List.of(duty(FORCE, 2 * DAY, 3 * DAY)), RAISED, after(DAY)))
                .containsExactly(new Gap(RAISED, after(DAY)));
    }

    private Outcome set(OrganisationId organisation, int from, int until, List<Duty> standing) {
        return DutyRules.set(wanted(organisation, from, until), true, standing, RAISED);
    }

    private NewDuty wanted(OrganisationId organisation, int from, int until) {
        return new NewDuty(organisation, officer.account(), after(from), after(until));
    }

    private Duty duty(OrganisationId organisation, int from, int until) {
        return new Duty(
                new DutyId(Uuid7.now()),
                Reference.next("DTY"),
                organisation,
                "Merseyside",
                officer,
                after(from),
                after(until));
    }
}
