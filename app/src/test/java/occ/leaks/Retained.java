package occ.leaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import occ.intelligence.MopiGroup;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entity;
import occ.retention.Answer;
import occ.retention.Ground;
import occ.retention.NewHold;
import occ.retention.NewReview;
import occ.retention.Outcome;
import occ.retention.Proposal;
import occ.retention.Question;
import occ.retention.Verdict;

/** What each telling decides of how long its main person is kept, and one it disposes of. */
final class Retained {
    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private final Actor approver;
    private Instant at;

    Retained(Verbs verbs, Told told, Actor approver, Instant began) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.approver = approver;
        this.at = began;
    }

    /** A group, a review, a hold and a proposal about the principal; and the tombstone of somebody nobody spoke of. */
    void tell() {
        var principal = new Reference(told.reference());
        done(on(() -> verbs.reviewsOfRetention()
                .group(by.analyst(), principal, MopiGroup.GROUP_3, by.named("reason for a group"))));
        done(on(() -> verbs.reviewsOfRetention().review(by.analyst(), principal, review())));
        done(on(() -> verbs.holds()
                .place(
                        by.coordinator(),
                        principal,
                        new NewHold(Ground.CPIA, by.named("case"), by.named("reason to hold"), null))));
        var gone = forgotten().reference();
        done(on(() -> verbs.reviewsOfRetention().review(by.analyst(), gone, review())));
        var waiting = on(() -> verbs.disposals().waiting(approver)).stream()
                .filter(proposal -> proposal.recordReference().equals(gone))
                .map(Proposal::reference)
                .findFirst()
                .orElseThrow();
        done(on(() -> verbs.disposals().approve(approver, waiting, by.named("reason to approve"))));
    }

    private Entity forgotten() {
        return on(() -> verbs.entities()
                .add(
                        by.analyst(),
                        EntityKind.PERSON,
                        verbs.transactions()
                                .as(by.analyst(), () -> verbs.classes().of(by.analyst(), by.accessClass()))));
    }

    private NewReview review() {
        var answers = Arrays.stream(Question.values())
                .map(question -> new Answer(question, false, by.named("answer of a reviewer")))
                .toList();
        return new NewReview(
                answers, Verdict.DISPOSE, by.named("reason of a review"), null, by.named("what it means for a child"));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var field, var sentence)) {
            throw new IllegalStateException(field + ": " + sentence);
        }
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }
}
