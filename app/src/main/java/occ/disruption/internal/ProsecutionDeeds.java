package occ.disruption.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Prosecution;
import occ.disruption.Prosecution.Kind;
import occ.disruption.ProsecutionRules;
import occ.disruption.Prosecutions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.pole.Entities;
import org.springframework.stereotype.Component;

/** What a disruption’s own side records of prosecutions, in the actor’s transaction. */
@Component
class ProsecutionDeeds implements Prosecutions {
    private static final String PREFIX = "PRS";

    private final ProsecutionTable table;
    private final FollowUpDeeds followUps;
    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final AccessClasses classes;
    private final Entities entities;
    private final Transactions transactions;
    private final Clock clock;

    ProsecutionDeeds(
            ProsecutionTable table,
            FollowUpDeeds followUps,
            DisruptionReading reading,
            DisruptionReach reach,
            Moving moving,
            AccessClasses classes,
            Entities entities,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.followUps = followUps;
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.classes = classes;
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome charge(Actor actor, Reference reference, Charge charge) {
        return transactions.as(actor, () -> {
            var disruption = theirs(actor, reference);
            var against = entities.get(actor, charge.against(), AsAt.NOW);
            var refused = ProsecutionRules.charging(against.kind(), charge, today());
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            var accessClass = classes.narrowest(
                    actor,
                    classes.get(disruption.accessClass()),
                    List.of(disruption.accessClass(), against.accessClass()));
            var prosecution = Reference.next(PREFIX);
            table.open(prosecution, disruption.id(), accessClass, against.id(), charge, clock.instant());
            return new Done(add(actor, reference, prosecution, new Happening(Kind.CHARGED, charge.on(), null, "")));
        });
    }

    @Override
    public Outcome record(Actor actor, Reference reference, Reference named, Happening happening) {
        return transactions.as(actor, () -> {
            var disruption = theirs(actor, reference);
            var prosecution = named(disruption, named);
            var refused = ProsecutionRules.recording(prosecution, happening, today());
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            var recorded = add(actor, reference, named, happening);
            if (happening.kind() == Kind.QUASHED && disruption.state().isCounted()) {
                followUps.again(actor, recorded);
                return new Done(reading.of(reference));
            }
            return new Done(recorded);
        });
    }

    private Disruption theirs(Actor actor, Reference reference) {
        var disruption = reading.of(reference);
        reach.requireTheirs(actor, disruption);
        return disruption;
    }

    private static Prosecution named(Disruption disruption, Reference reference) {
        return disruption.prosecutions().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("prosecution"));
    }

    /** The trail names whoever is accused as well, so it is told of what stands afterwards. */
    private Disruption add(Actor actor, Reference reference, Reference prosecution, Happening happening) {
        table.add(prosecution, happening, actor.account(), clock.instant());
        var recorded = reading.of(reference);
        moving.tell(actor, recorded, "disruption.prosecution-recorded");
        return recorded;
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }

    @Override
    public boolean mayRecord(Actor actor, Disruption disruption) {
        return transactions.as(actor, () -> reach.isTheirs(actor, disruption));
    }
}
