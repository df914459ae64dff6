package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.mapping.Memberships;
import occ.mapping.Review;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews;
import org.springframework.stereotype.Component;

/** The months after a group was answered: scores made anew, and reviews in time. What was let go has none. */
@Component
class FollowingScene {
    private static final String STILL = "Nothing says that anybody has left.";

    private final ScoringScene scoring;
    private final Reviews reviews;
    private final Memberships memberships;
    private final Cast cast;
    private final Clock clock;

    FollowingScene(ScoringScene scoring, Reviews reviews, Memberships memberships, Cast cast, Clock clock) {
        this.scoring = scoring;
        this.reviews = reviews;
        this.memberships = memberships;
        this.cast = cast;
        this.clock = clock;
    }

    void play(Scene scene, Instant answered) {
        if (!scene.story().has(Flaw.SCORE_OLD)) {
            scoring.anew(scene, answered);
        }
        if (!scene.story().has(Flaw.REVIEW_LATE)) {
            review(scene, answered);
        }
    }

    private void review(Scene scene, Instant answered) {
        var coordinator = cast.coordinator(scene.home());
        var at = answered;
        for (var next = next(scene, coordinator, at); next.isPresent(); next = next(scene, coordinator, at)) {
            at = next.get();
            Now.at(at, () -> reviews.record(coordinator, reviewed(scene, coordinator)));
        }
    }

    /** Two days before the next is due, if that has come. */
    private Optional<Instant> next(Scene scene, Actor coordinator, Instant at) {
        return Now.at(at, () -> reviews.due(coordinator, scene.group().id(), AsAt.NOW))
                .map(due -> due.minusDays(2).atTime(10, 0).toInstant(ZoneOffset.UTC))
                .filter(day -> day.isAfter(at) && day.isBefore(clock.instant().minus(Duration.ofHours(1))));
    }

    private Review reviewed(Scene scene, Actor coordinator) {
        var group = scene.group().id();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var members = memberships.of(coordinator, group, AsAt.NOW).stream()
                .map(member -> member.membership().member().id())
                .collect(Collectors.toSet());
        return reviews.open(coordinator, group).isEmpty()
                ? Review.noChange(group, coordinator.account(), today, members).because(STILL)
                : new Review(
                                group,
                                coordinator.account(),
                                today,
                                Finding.CHANGED,
                                "Read through and scored anew.",
                                members)
                        .because(STILL);
    }
}
