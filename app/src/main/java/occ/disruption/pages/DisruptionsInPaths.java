package occ.disruption.pages;

import occ.access.Access;
import occ.access.Verb;
import occ.disruption.Disruption;
import occ.disruption.Disruptions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** The disruption or the subject that an address names, and the version that the writer of a form had before them. */
@Component
class DisruptionsInPaths {
    static final String ONE = Disruption.ADDRESS + "/{reference}";
    static final String OF_SUBJECT = "/{collection:groups|individuals|vulnerabilities}/{subject}/disruptions";

    private final Disruptions disruptions;
    private final Subjects subjects;
    private final Access access;

    DisruptionsInPaths(Disruptions disruptions, Subjects subjects, Access access) {
        this.disruptions = disruptions;
        this.subjects = subjects;
        this.access = access;
    }

    Disruption find(Actor actor, String typed) {
        return disruptions.get(actor, Reference.parse(typed).orElseThrow(NoSuchRecord::new));
    }

    Subject subject(Actor actor, String collection, String typed) {
        access.require(actor, Verb.CLAIM_DISRUPTIONS);
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
