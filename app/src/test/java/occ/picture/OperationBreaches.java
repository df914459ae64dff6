package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.operations.OperationCase;
import occ.operations.OperationExamples;
import occ.operations.Operations;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.RunningOperations;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** An authority of an open operation ran out. */
record OperationBreaches(MadeSubjects made, Operations operations, RunningOperations running, People people) {
    static OperationBreaches in(ApplicationContext context) {
        return new OperationBreaches(
                context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class),
                context.getBean(Operations.class),
                context.getBean(RunningOperations.class),
                context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of("operations.authority", this::ranOut);
    }

    private Breach ranOut() {
        var lead = people.leadOfficer();
        var subject = begun(() -> made.nominated(EntityKind.GROUP, "Watched for a While", Handling.P));
        var operation = begun(() -> {
            var name = operations.freeNames(lead, 1).getFirst();
            var opened = done(
                    operations.open(lead, subject, OperationExamples.untasked(name, lead.account(), Breach.began())));
            return done(running.addAuthority(
                    lead,
                    opened.reference(),
                    OperationExamples.surveillance(
                            Breach.began(), Breach.began().plusDays(90))));
        });
        var authority = operation.running().getFirst().reference();
        return Breach.of(
                subject.id(), () -> done(running.end(lead, operation.reference(), authority, Breach.muchLater())));
    }

    private static OperationCase done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).operation();
    }
}
