package occ.plans.pages;

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

    /** For whoever may read it. */
    Subject find(Actor actor, String collection, String reference) {
        return find(actor, Verb.READ_MAP, collection, reference);
    }

    /** For whoever writes plans there. */
    Subject toWrite(Actor actor, String collection, String reference) {
        return find(actor, Verb.WRITE_PLANS, collection, reference);
    }

    /** For whoever approves plans there. */
    Subject toApprove(Actor actor, String collection, String reference) {
        return find(actor, Verb.APPROVE_PLANS, collection, reference);
    }

    /** For whoever may take it out of the system. */
    Subject toExport(Actor actor, String collection, String reference) {
        return find(actor, Verb.EXPORT, collection, reference);
    }

    private Subject find(Actor actor, Verb verb, String collection, String reference) {
        return transactions.as(actor, () -> {
            var subject = subjects.get(actor, read(reference), AsAt.NOW);
            if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
                throw new NoSuchRecord("subject");
            }
            if (verb != Verb.READ_MAP) {
                access.require(actor, verb, subject.area());
            }
            return subject;
        });
    }

    private static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }
}
