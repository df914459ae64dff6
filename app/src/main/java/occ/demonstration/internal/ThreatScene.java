package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.threattolife.Answer;
import occ.threattolife.Decision;
import occ.threattolife.DutyRota;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.Ending;
import occ.threattolife.Outcome;
import occ.threattolife.Said;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.Warning;
import org.springframework.stereotype.Component;

/** Who is on duty these weeks, and three threats to life: one closed, one answered, one raised minutes ago. */
@Component
class ThreatScene {
    private static final int WEEKS = 8;

    private final ThreatsToLife threats;
    private final DutyRota rota;
    private final Cast cast;
    private final Clock clock;

    ThreatScene(ThreatsToLife threats, DutyRota rota, Cast cast, Clock clock) {
        this.threats = threats;
        this.rota = rota;
        this.cast = cast;
        this.clock = clock;
    }

    /** Each part once: a world that is gone on with keeps what it has. */
    void play() {
        var officer = cast.named("duty-merseyside");
        var now = clock.instant();
        // Whole seconds: the database rounds finer ones, and then a week would begin before the one before it ended.
        fillRota(cast.named("duty"), now.truncatedTo(ChronoUnit.SECONDS));
        fillRota(officer, now.truncatedTo(ChronoUnit.SECONDS));
        var last = cast.named("intelligence");
        if (threats.raised(last).isEmpty()) {
            closed(officer, now.minus(Duration.ofDays(6)));
            answered(officer, now.minus(Duration.ofHours(3)));
            Now.at(now.minus(Duration.ofMinutes(4)), () -> threats.raise(last, overheard()));
        }
    }

    private static Said overheard() {
        return said(
                "A taxi driver, Corin Maybury",
                "A customer who says he was overcharged for a parcel",
                "“He will be driving on his rims by Sunday, and then not at all”",
                Answer.NOT_KNOWN);
    }

    private void fillRota(Actor officer, Instant now) {
        if (rota.duties(officer).stream()
                .anyMatch(duty -> duty.organisation().equals(officer.unit()))) {
            return;
        }
        for (var week = 0; week < WEEKS; week++) {
            var from = now.plus(Duration.ofDays(7L * week - 7));
            var turn = new NewDuty(officer.unit(), officer.account(), from, from.plus(Duration.ofDays(7)));
            done(Now.at(now.minus(Duration.ofDays(8)), () -> rota.set(officer, turn)));
        }
    }

    private void closed(Actor officer, Instant at) {
        var reference = decided(
                officer,
                at,
                new Decision(
                        false,
                        false,
                        "A shopkeeper, Bevis Arkle",
                        "Nobody",
                        "The words were from a song that was played in the shop; the caller had heard them through a wall.",
                        "",
                        at.plus(Duration.ofDays(1))));
        Now.at(
                at.plus(Duration.ofMinutes(50)),
                () -> done(threats.close(
                        officer, reference, 3, Ending.NOT_REAL, "The shopkeeper and the caller both say so.")));
    }

    private void answered(Actor officer, Instant at) {
        var reference = decided(
                officer,
                at,
                new Decision(
                        true,
                        true,
                        "Leocadia Fenn",
                        "Two men known to her former partner",
                        "She is named in the words overheard, and both men know where she lives.",
                        "Moved with her children to a place of safety. Patrols pass her home. The officer who overheard is not"
                                + " named in anything that leaves the force.",
                        at.plus(Duration.ofHours(12))));
        var warned = at.plus(Duration.ofMinutes(70));
        Now.at(
                warned.plus(Duration.ofMinutes(5)),
                () -> done(threats.warn(
                        officer,
                        reference,
                        3,
                        new Warning.Given(
                                "Leocadia Fenn",
                                "Inspector Hale Winnard, Merseyside",
                                warned,
                                "We believe your life is in danger. We ask you not to go home tonight, and to call us at once if you see"
                                        + " anybody you know of that circle.",
                                "Frightened, and accepts to move. Declines to say who might want to hurt her."))));
    }

    private Reference decided(Actor officer, Instant at, Decision decision) {
        var raiser = cast.named("lead");
        var reference = Now.at(
                        at,
                        () -> threats.raise(
                                raiser,
                                said(decision.atRisk(), decision.from(), "“Will not see the weekend”", Answer.NO)))
                .standing()
                .reference();
        Now.at(at.plus(Duration.ofMinutes(6)), () -> done(threats.takeUp(officer, reference, 1)));
        Now.at(at.plus(Duration.ofMinutes(35)), () -> done(threats.decide(officer, reference, 2, decision)));
        return reference;
    }

    private static Said said(String atRisk, String from, String what, Answer young) {
        return new Said(
                atRisk, from, what, "Bootle, this week", "Overheard by an officer on foot", Answer.NO, young, null);
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var field, var sentence)) {
            throw new IllegalStateException(field + ": " + sentence);
        }
    }
}
