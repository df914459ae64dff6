package occ.mapping.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.DataSubjectCategory;
import occ.mapping.MemberRole;
import occ.mapping.Membership;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.pole.Entities;

/** A new member as typed. */
record MemberForm(Form form, Actor actor, Entities entities, LocalDate today) {
    private static final int LONGEST_NAME = 200;

    /** Nothing where the form does not hold; what is wrong with it stands beside its fields. */
    Optional<Addition> read() {
        var read = form.read();
        var role = RoleChoice.read(form);
        var who = read.text("member", "a name or a reference", LONGEST_NAME).flatMap(name -> who(name, role));
        var category = read.choice("category", "how the person is held", DataSubjectCategory.class);
        var basis = read.choice("basis", "whether it is known or judged", Membership.Basis.class);
        var since = read.optionalPastDate("since", "since when", today);
        var origin = OriginFields.read(form);
        return form.isValid()
                ? Optional.of(new Addition(
                        who.orElseThrow(),
                        role.orElseThrow().role(),
                        role.orElseThrow().enabler(),
                        category.orElseThrow(),
                        since.orElse(null),
                        basis.orElseThrow(),
                        origin))
                : Optional.empty();
    }

    private Optional<Who> who(String name, Optional<RoleChoice> role) {
        if (Reference.parse(name) instanceof Parsed.Valid<Reference>(var reference)) {
            return onRecord(reference);
        }
        var born =
                form.read().optionalPastDate("born", "the date of birth", today).orElse(null);
        var isBusiness = role.filter(choice -> choice.role() == MemberRole.FACILITATOR_BUSINESS)
                .isPresent();
        return Optional.of(new Who.New(isBusiness ? EntityKind.ORGANISATION : EntityKind.PERSON, name, born));
    }

    private Optional<Who> onRecord(Reference reference) {
        try {
            var entity = entities.get(actor, reference, AsAt.NOW);
            if (List.of(EntityKind.PERSON, EntityKind.ORGANISATION).contains(entity.kind())) {
                return Optional.of(new Who.OnRecord(entity.ref()));
            }
        } catch (NoSuchRecord missing) {
            // The same answer as for a reference of something that is neither person nor business.
        }
        form.withError("member", "There is no person or business of that reference that you may see");
        return Optional.empty();
    }
}
