package occ.partners.pages;

import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** Finds the group an address speaks of. */
@Component
class Groups {
    static final String ADDRESS = "/groups/{reference}";

    private final Subjects subjects;

    Groups(Subjects subjects) {
        this.subjects = subjects;
    }

    Subject find(Actor actor, String typed) {
        var reference = Reference.parse(typed).orElseThrow(NoSuchRecord::new);
        var subject = subjects.get(actor, reference, AsAt.NOW);
        if (subject.ref().kind() != EntityKind.GROUP) {
            throw new NoSuchRecord("group");
        }
        return subject;
    }
}
