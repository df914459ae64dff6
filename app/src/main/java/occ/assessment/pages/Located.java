package occ.assessment.pages;

import occ.access.Forbidden;
import occ.access.Transactions;
import occ.assessment.Assessments;
import occ.assessment.FiledAssessment;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.MappingVerb;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.Subjects;
import org.springframework.stereotype.Component;

/** What an address speaks of. An address that does not fit together speaks of nothing. */
@Component
class Located {
    /** The three kinds of subject, as the first part of an address. */
    static final String COLLECTION = "/{collection:groups|individuals|vulnerabilities}";

    static final String SUBJECT = COLLECTION + "/{subject}";
    static final String ASSESSMENTS = SUBJECT + "/assessments";
    static final String ASSESSMENT = ASSESSMENTS + "/{assessment:ASM-.*}";

    private final Subjects subjects;
    private final Assessments assessments;
    private final Transactions transactions;

    Located(Subjects subjects, Assessments assessments, Transactions transactions) {
        this.subjects = subjects;
        this.assessments = assessments;
        this.transactions = transactions;
    }

    record Found(Subject subject, FiledAssessment filed) {
        SubjectHead head() {
            return SubjectHead.of(subject);
        }
    }

    /** The parts of an address below a subject. */
    record Address(String collection, String subject, String assessment) {}

    Subject subject(Actor actor, String collection, String reference) {
        var subject = subjects.get(actor, parsed(reference), AsAt.NOW);
        if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
            throw new NoSuchRecord("subject");
        }
        return subject;
    }

    Found assessment(Actor actor, Address address) {
        var subject = subject(actor, address.collection(), address.subject());
        var filed = assessments.get(actor, parsed(address.assessment()));
        if (!filed.subject().equals(subject.id())) {
            throw new NoSuchRecord("assessment");
        }
        return new Found(subject, filed);
    }

    /** The draft to be scored. To whoever may not score it there is none, whatever they typed. */
    Found toScore(Actor actor, Address address) {
        return transactions.as(actor, () -> {
            var found = assessment(actor, address);
            if (!mayScore(actor, found)) {
                throw new Forbidden(actor, "assessment.score", found.subject().id());
            }
            return found;
        });
    }

    boolean mayScore(Actor actor, Found found) {
        return subjects.may(actor, MappingVerb.SCORE, found.subject());
    }

    private static Reference parsed(String typed) {
        return switch (Reference.parse(typed)) {
            case Parsed.Valid<Reference>(var reference) -> reference;
            case Parsed.Invalid<Reference> _ -> throw new NoSuchRecord("reference");
        };
    }
}
