package occ.demonstration.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import occ.kernel.Now;
import occ.mapping.CommunityImpact;
import occ.mapping.CommunityImpact.Level;
import occ.mapping.CommunityImpacts;
import occ.mapping.Recording;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** What some groups do to the people among whom they work, as their region sees it. */
@Component
class CommunityScene {
    private static final double ASSESSED = 0.35;
    private static final List<String> WORDS = List.of(
            "People keep off two streets after dark; nobody speaks of it.",
            "Traders pay so as not to be troubled, and say nothing to officers.",
            "Children of three schools carry for them; parents ask to be moved.",
            "An estate is watched from its entrances, and strangers are turned away.");
    private static final int ANY_VERSION = -1;

    private final CommunityImpacts impacts;
    private final Cast cast;

    CommunityScene(CommunityImpacts impacts, Cast cast) {
        this.impacts = impacts;
        this.cast = cast;
    }

    void play(Scene scene, Instant answered) {
        if (!scene.dice().chance(ASSESSED)) {
            return;
        }
        var levels = Level.values();
        var level = levels[Math.clamp((int) (scene.story().menace() * levels.length), 0, levels.length - 1)];
        var again = answered.plus(scene.dice().days(120, 400)).atZone(ZoneOffset.UTC);
        var impact = new CommunityImpact(
                scene.group().id(),
                Areas.standard().withKey(scene.story().place()).orElseThrow(),
                level,
                scene.dice().one(WORDS),
                again.toLocalDate());
        var recorded = Now.at(
                answered, () -> impacts.record(cast.coordinator(scene.home()), scene.group(), impact, ANY_VERSION));
        if (recorded instanceof Recording.Refused<CommunityImpact>(var problems)) {
            throw new IllegalStateException(scene.story().name() + ": " + problems);
        }
    }
}
