package occ.demonstration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import occ.kernel.Now;
import occ.mapping.CommunityImpact;
import occ.mapping.CommunityImpact.Level;
import occ.mapping.CommunityImpacts;
import occ.mapping.Recording;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** What a group does to the people of its place, assessed for those that are dangerous enough to be noticed. */
@Component
class ImpactScene {
    private static final double NOTICED = 0.45;
    private static final double FEARED = 0.65;
    private static final double IN_CONTROL = 0.9;
    private static final int DAYS_UNTIL_REVIEW = 84;
    private static final int ANY_VERSION = -1;

    private final CommunityImpacts impacts;
    private final Cast cast;

    ImpactScene(CommunityImpacts impacts, Cast cast) {
        this.impacts = impacts;
        this.cast = cast;
    }

    void play(Scene scene, Instant answered) {
        var story = scene.story();
        if (story.menace() < NOTICED) {
            return;
        }
        var day = LocalDate.ofInstant(answered, ZoneOffset.UTC);
        var impact = new CommunityImpact(
                scene.group().id(),
                Areas.standard().withKey(story.place()).orElseThrow(),
                level(story),
                words(level(story)),
                day.plusDays(DAYS_UNTIL_REVIEW));
        var outcome = Now.at(
                answered, () -> impacts.record(cast.coordinator(scene.home()), scene.group(), impact, ANY_VERSION));
        if (outcome instanceof Recording.Refused<CommunityImpact>(var problems)) {
            throw new IllegalStateException(story.name() + ": " + problems);
        }
    }

    private static Level level(GroupStory story) {
        if (story.menace() < FEARED) {
            return Level.MODERATE;
        }
        return story.menace() < IN_CONTROL ? Level.HIGH : Level.SEVERE;
    }

    private static String words(Level level) {
        return switch (level) {
            case LOW -> "Few outside the trade have heard of them.";
            case MODERATE -> "Residents of two streets avoid the parade of shops after dark.";
            case HIGH -> "Shopkeepers pay to be left alone, and no witness has come forward this year.";
            case SEVERE -> "Two estates are closed to outsiders, and each seizure is followed by disorder.";
        };
    }
}
