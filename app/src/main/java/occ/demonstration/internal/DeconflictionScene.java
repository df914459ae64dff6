package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.deconfliction.Checks;
import occ.deconfliction.CoordinationDesk;
import occ.deconfliction.Hit;
import occ.deconfliction.Level;
import occ.deconfliction.NewCheck;
import occ.deconfliction.Outcome;
import occ.deconfliction.Wanted;
import occ.deconfliction.Watchable;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement.Basis;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/**
 * Two forces came upon one telephone: a pointer waits at the other desk to be answered. And somebody asked about a van,
 * of which the owner's desk alone knows so far.
 */
@Component
class DeconflictionScene {
    private static final String TELEPHONE = "+447700900471";
    private static final String VAN = "YV19TRN";

    private final Entities entities;
    private final Statements statements;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Checks checks;
    private final CoordinationDesk desk;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    DeconflictionScene(
            Entities entities,
            Statements statements,
            AccessClasses classes,
            Transactions transactions,
            Checks checks,
            CoordinationDesk desk,
            Organisations organisations,
            Cast cast,
            Clock clock) {
        this.entities = entities;
        this.statements = statements;
        this.classes = classes;
        this.transactions = transactions;
        this.checks = checks;
        this.desk = desk;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what it has. */
    void play() {
        var asker = cast.analyst(force("west-yorkshire"));
        if (!checks.recent(asker).isEmpty()) {
            return;
        }
        var now = clock.instant();
        var owner = cast.analyst(force("merseyside"));
        Now.at(now.minus(Duration.ofDays(9)), () -> {
            record(owner, EntityKind.PHONE, Predicate.PHONE_NUMBER, TELEPHONE);
            record(owner, EntityKind.VEHICLE, Predicate.VRM, VAN);
        });
        Now.at(
                now.minus(Duration.ofHours(20)),
                () -> record(asker, EntityKind.PHONE, Predicate.PHONE_NUMBER, TELEPHONE));
        Now.at(now.minus(Duration.ofHours(18)), this::writeToTheOtherDesk);
        Now.at(now.minus(Duration.ofHours(2)), () -> ask(asker, now));
    }

    private void record(Actor by, EntityKind kind, Predicate predicate, String value) {
        transactions.run(by, () -> {
            // For the force's own line, so that the other force cannot find it by itself.
            var accessClass = classes.ownedBy(by, Handling.C);
            var source = statements.addSource(
                    by, new NewSource(accessClass, SourceKind.OFFICIAL, "Notes of an enquiry", null));
            var basis = new Basis(source.id(), Grade.parse("2B C").orElseThrow(), true, accessClass);
            var thing = entities.add(by, kind, accessClass);
            statements.record(by, List.of(basis.text(thing.ref(), predicate, value)));
        });
    }

    private void writeToTheOtherDesk() {
        var coordinator = cast.named("coordinator");
        desk.inbox(coordinator, 0, 100).stream()
                .map(head -> desk.find(coordinator, head.reference()))
                .filter(DeconflictionScene::isOfTheTelephone)
                .findFirst()
                .ifPresent(
                        hit -> done(
                                desk.say(
                                        coordinator,
                                        hit.head().reference(),
                                        "We follow this telephone and mean to go on for three weeks. Do you plan anything overt before then?")));
    }

    private static boolean isOfTheTelephone(Hit hit) {
        var owned = hit.owned();
        return owned != null && owned.what() == Watchable.PHONE && owned.level() == Level.POINTER;
    }

    private void ask(Actor asker, Instant now) {
        var wanted =
                Wanted.parse(Watchable.VEHICLE, VAN, null, DateWords.today(now)).orElseThrow();
        checks.ask(
                asker,
                new NewCheck(
                        List.of(wanted),
                        "Op Wheatear",
                        checks.supervisors(asker).getFirst().reference(),
                        20,
                        "Seen twice at a yard that is to be searched",
                        false,
                        false));
    }

    private Organisation force(String key) {
        return organisations.find("force:" + key).orElseThrow();
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var field, var sentence)) {
            throw new IllegalStateException(field + ": " + sentence);
        }
    }
}
