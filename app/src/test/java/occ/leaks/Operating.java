package occ.leaks;

import java.time.Instant;
import java.time.LocalDate;
import occ.faces.pages.DateWords;
import occ.kernel.Now;
import occ.operations.Analysis;
import occ.operations.AuthorityKind;
import occ.operations.CostKind;
import occ.operations.Opening;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Tie;
import occ.operations.OperationText;
import occ.operations.Operations.Outcome;
import occ.operations.Operations.Outcome.Done;
import occ.operations.RunningOperations.NewAuthority;
import occ.operations.TieKind;

/** Operations of each telling against its main subject: one that runs, and one whose analysis waits for somebody. */
final class Operating {
    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private final Instant at;

    Operating(Verbs verbs, Told told, Instant at) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = at;
    }

    void tell() {
        Now.at(at, () -> {
            var running = opened("Heron");
            runs(running);
            claimedFor(running);
            ends(opened("Plover"));
            return true;
        });
    }

    private void runs(OperationCase operation) {
        var reference = operation.reference();
        var beside = verbs.operations();
        done(beside.addSubject(by.lead(), reference, told.rival().reference()));
        verbs.bids().of(by.lead(), told.main()).stream()
                .limit(1)
                .map(line -> new Tie(
                        TieKind.BID, line.reference().text(), told.main().id()))
                .forEach(tie -> done(beside.tie(by.lead(), reference, tie)));
        var running = verbs.running();
        done(running.addAuthority(
                by.lead(),
                reference,
                new NewAuthority(
                        AuthorityKind.DIRECTED_SURVEILLANCE,
                        by.named("number"),
                        day(),
                        day().plusDays(80),
                        by.named("condition"))));
        done(running.addMember(by.lead(), reference, by.lead().account(), by.named("part"), day()));
        done(running.addCost(by.lead(), reference, day(), CostKind.OVERTIME, 12_345, by.named("cost")));
    }

    private void claimedFor(OperationCase operation) {
        var line = verbs.disruptions().of(by.lead(), told.main(), 1).getFirst();
        var disruption = verbs.disruptions().get(by.lead(), line.reference());
        verbs.operated().claim(by.lead(), disruption, operation.reference());
    }

    private void ends(OperationCase operation) {
        var words = new Analysis.Words(
                by.named("intent"),
                by.named("event"),
                by.named("success"),
                by.named("failure"),
                by.named("advice"),
                by.named("residue"));
        done(verbs.closing().analyse(by.lead(), operation.reference(), operation.version(), words));
    }

    private OperationCase opened(String bird) {
        var text = new OperationText(
                "%s %s".formatted(bird, "I".repeat(by.number())),
                by.named("aim"),
                day().plusDays(90),
                by.lead().account());
        return done(verbs.operations().open(by.lead(), told.main(), new Opening(text, null, by.named("haste"))));
    }

    private LocalDate day() {
        return DateWords.today(at);
    }

    private static OperationCase done(Outcome outcome) {
        return ((Done) outcome).operation();
    }
}
