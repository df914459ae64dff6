package occ.demonstration.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.retention.Answer;
import occ.retention.Ground;
import occ.retention.Holds;
import occ.retention.NewHold;
import occ.retention.NewReview;
import occ.retention.Outcome;
import occ.retention.Question;
import occ.retention.Reviews;
import occ.retention.Verdict;
import org.springframework.stereotype.Component;

/** People recorded years ago of whom nothing was learnt since: two due for review, one of them held, and one whose disposal waits. */
@Component
class RetentionScene {
    private static final Grade HEARD = Grade.parse("2D P").orElseThrow();
    private static final int YEARS_AGO = 7;
    private static final int BORN = 1961;

    private final Entities entities;
    private final Statements statements;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Reviews reviews;
    private final Holds holds;
    private final Cast cast;
    private final Clock clock;

    RetentionScene(
            Entities entities,
            Statements statements,
            AccessClasses classes,
            Transactions transactions,
            Reviews reviews,
            Holds holds,
            Cast cast,
            Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.classes = classes;
        this.transactions = transactions;
        this.reviews = reviews;
        this.holds = holds;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what it has. */
    void play() {
        var approver = cast.named("disposal");
        if (holds.count(approver) > 0) {
            return;
        }
        var analyst = cast.named("analyst");
        var today = DateWords.today(clock.instant());
        recorded(analyst, "Ludovic Brantwood", "Drove a van for a market trader", today.minusYears(YEARS_AGO));
        var held = recorded(
                analyst,
                "Petronel Askew",
                "Rented a lock-up in Birkenhead",
                today.minusYears(YEARS_AGO).plusMonths(3));
        done(holds.place(
                approver,
                held,
                new NewHold(
                        Ground.PUBLIC_INQUIRY,
                        "Harbour Inquiry, notice 12",
                        "The inquiry asked that nothing about the lock-ups be disposed of",
                        null)));
        var proposed = recorded(
                analyst,
                "Quentin Marsh-Tilling",
                "Seen once at a boat auction",
                today.minusYears(YEARS_AGO).plusMonths(5));
        done(reviews.review(analyst, proposed, notNeeded()));
    }

    private Reference recorded(Actor analyst, String name, String what, LocalDate day) {
        Instant at = day.atTime(11, 20).atZone(DateWords.LONDON).toInstant();
        return Now.at(
                at,
                () -> transactions.as(analyst, () -> {
                    var accessClass = classes.ownedBy(analyst, Handling.P);
                    var person = entities.add(analyst, EntityKind.PERSON, accessClass);
                    var source = statements.addSource(
                            analyst, new NewSource(accessClass, SourceKind.OFFICIAL, "Intelligence log", day));
                    var basis = new Basis(source.id(), HEARD, false, accessClass);
                    statements.record(
                            analyst,
                            List.of(
                                    basis.text(person.ref(), Predicate.NAME, name),
                                    basis.day(person.ref(), Predicate.BIRTH_DATE, LocalDate.of(BORN, 4, 9)),
                                    basis.text(person.ref(), Predicate.DESCRIPTION, what)));
                    return person.reference();
                }));
    }

    private static NewReview notNeeded() {
        var answers = Arrays.stream(Question.values())
                .map(question -> new Answer(question, false, "Nothing on record says so"))
                .toList();
        return new NewReview(
                answers,
                Verdict.DISPOSE,
                "One sighting, never followed by anything. Nobody he was seen with is on the map today.",
                null,
                null);
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var field, var sentence)) {
            throw new IllegalStateException(field + ": " + sentence);
        }
    }
}
