package occ.operations.pages;

import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import occ.operations.OperationCase;
import occ.operations.Operations;
import org.springframework.stereotype.Component;

/** The operation or the subject that an address names, and the version that the writer of a form had before them. */
@Component
class OperationsInPaths {
    static final String ONE = OperationCase.ADDRESS + "/{reference}";
    static final String OF_SUBJECT = "/{collection:groups|individuals|vulnerabilities}/{subject}/operations";

    private final Operations operations;
    private final Subjects subjects;

    OperationsInPaths(Operations operations, Subjects subjects) {
        this.operations = operations;
        this.subjects = subjects;
    }

    OperationCase find(Actor actor, String typed) {
        return operations.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    /** For its own side only: to others the form is not there. */
    OperationCase kept(Actor actor, String typed) {
        var operation = find(actor, typed);
        if (!operations.mayKeep(actor, operation)) {
            throw new NoSuchRecord("form");
        }
        return operation;
    }

    Subject subject(Actor actor, String collection, String typed) {
        var subject = subjects.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new), AsAt.NOW);
        if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
            throw new NoSuchRecord("subject");
        }
        return subject;
    }

    static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
