package occ.demonstration.internal;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The months after a group was answered: scores made anew. A group whose score was let go has none. */
@Component
class FollowingScene {
    private final ScoringScene scoring;

    FollowingScene(ScoringScene scoring) {
        this.scoring = scoring;
    }

    void play(Scene scene, Instant answered) {
        if (!scene.story().has(Flaw.SCORE_OLD)) {
            scoring.anew(scene, answered);
        }
    }
}
