package occ.operations.internal;

import occ.faces.NoSuchRecord;
import occ.kernel.Reference;
import occ.operations.OperationCase;
import occ.operations.OperationCase.Parts;
import occ.operations.OperationId;
import org.springframework.stereotype.Component;

/** An operation whole, in the present transaction. */
@Component
class OperationReading {
    private final OperationTable table;
    private final TieTable ties;
    private final PartTable parts;
    private final StepTable steps;

    OperationReading(OperationTable table, TieTable ties, PartTable parts, StepTable steps) {
        this.table = table;
        this.ties = ties;
        this.parts = parts;
        this.steps = steps;
    }

    OperationCase of(Reference reference) {
        var one = table.find(reference).orElseThrow(() -> new NoSuchRecord("operation"));
        return new OperationCase(
                one.id(),
                one.reference(),
                one.accessClass(),
                one.version(),
                one.state(),
                one.body(),
                one.bodyName(),
                one.about(),
                one.author(),
                one.authorName(),
                one.leadName(),
                one.openedOn(),
                one.text(),
                one.untasked(),
                one.check(),
                parts(one.id()),
                steps.of(one.id()));
    }

    private Parts parts(OperationId operation) {
        return new Parts(
                ties.alsoAbout(operation),
                ties.of(operation),
                parts.authorities(operation),
                parts.members(operation),
                parts.costs(operation),
                steps.analysis(operation).orElse(null));
    }
}
