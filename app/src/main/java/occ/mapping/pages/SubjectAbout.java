package occ.mapping.pages;

import java.util.List;
import java.util.Optional;
import occ.kernel.EntityKind;
import occ.mapping.Individuals.Behind;
import occ.mapping.Subject;
import occ.mapping.Weaknesses.Weakness;

/** What a subject is, as its reader may know it: who belongs to a group, whom an individual is, what is weak. */
public record SubjectAbout(
        Subject subject,
        List<String> descriptions,
        MembersTable members,
        Optional<PersonPart> person,
        Optional<Weakness> weakness) {
    static SubjectAbout of(
            Subject subject,
            List<String> descriptions,
            MembersTable members,
            Optional<Behind> behind,
            Optional<Weakness> weakness) {
        return new SubjectAbout(subject, descriptions, members, behind.map(PersonPart::new), weakness);
    }

    public boolean isOfGroup() {
        return subject.ref().kind() == EntityKind.GROUP;
    }

    public boolean isOfIndividual() {
        return subject.ref().kind() == EntityKind.PRIORITY_INDIVIDUAL;
    }

    public String heading() {
        return switch (subject.ref().kind()) {
            case PRIORITY_INDIVIDUAL -> "What harm they do";
            case VULNERABILITY -> "How it is exploited";
            default -> "What they do";
        };
    }

    public String statements() {
        return "/entities/" + subject.reference().text();
    }
}
