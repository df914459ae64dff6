package occ.tasking.pages;

import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** The subject that an address names, for somebody whose verb reaches it. */
@Component
class SubjectsInPaths {
    static final String SUBJECT = "/{collection:groups|individuals|vulnerabilities}/{reference}";

    private final Subjects subjects;
    private final Access access;
    private final Transactions transactions;

    SubjectsInPaths(Subjects subjects, Access access, Transactions transactions) {
        this.subjects = subjects;
        this.access = access;
        this.transactions = transactions;
    }

    Subject find(Actor actor, Verb verb, String collection, String reference) {
        return transactions.as(actor, () -> {
            var subject = read(actor, collection, reference);
            access.require(actor, verb, subject.area());
            return subject;
        });
    }

    /** For whoever may read it. */
    Subject read(Actor actor, String collection, String reference) {
        var subject = subjects.get(actor, read(reference), AsAt.NOW);
        if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
            throw new NoSuchRecord("subject");
        }
        return subject;
    }

    private static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }
}
