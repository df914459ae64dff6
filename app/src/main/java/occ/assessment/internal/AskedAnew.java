package occ.assessment.internal;

import static occ.mapping.MappingClocks.LOCAL_DEFAULT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews;
import org.springframework.stereotype.Component;

/** A review found that a subject is to be scored again: the day comes nearer, and is never put off by it. */
@Component
class AskedAnew {
    private final Reviews reviews;
    private final Clocks clocks;
    private final ScoreClocks scores;

    AskedAnew(Reviews reviews, Clocks clocks, ScoreClocks scores) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.scores = scores;
    }

    void standingChanged(Actor actor, Collection<EntityId> subjects) {
        for (var subject : subjects) {
            rescore(actor, subject)
                    .ifPresent(clock -> asked(actor, subject, clock.startedAt())
                            .ifPresent(asked -> bringNearer(actor, subject, clock, DateWords.today(asked))));
        }
    }

    void since(Actor actor, EntityId subject, LocalDate happened) {
        rescore(actor, subject).ifPresent(clock -> bringNearer(actor, subject, clock, happened));
    }

    private void bringNearer(Actor actor, EntityId subject, Running clock, LocalDate happened) {
        var day = LOCAL_DEFAULT.rescoreDueAfter(happened);
        if (new AsAt(day).instant(Instant.EPOCH).isBefore(clock.dueAt())) {
            scores.rescoreDueBy(actor, List.of(subject), day);
        }
    }

    private Optional<Instant> asked(Actor actor, EntityId subject, Instant scored) {
        return reviews.of(actor, subject, AsAt.NOW).stream()
                .findFirst()
                .filter(review ->
                        review.finding() == Finding.SCORE_AGAIN && !review.at().isBefore(scored))
                .map(Reviews.Past::at);
    }

    private Optional<Running> rescore(Actor actor, EntityId subject) {
        return clocks.running(actor, subject).stream()
                .filter(running -> running.rule().equals(ScoreRules.RESCORE))
                .findFirst();
    }
}
