package occ.mapping.pages;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.MemberRole;
import occ.mapping.Membership;
import occ.mapping.Memberships.Addition;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;

/** A new member as typed. */
record MemberForm(Form form, Actor actor, Entities entities, LocalDate today) {
    private static final Set<EntityKind> MEMBERS = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

    /** Nothing where the form does not hold; what is wrong with it stands beside its fields. */
    Optional<Addition> read() {
        var read = form.read();
        var role = RoleChoice.read(form);
        var isBusiness = role.filter(choice -> choice.role() == MemberRole.FACILITATOR_BUSINESS)
                .isPresent();
        var who = new WhoField(form, actor, entities, today)
                .read("member", isBusiness ? EntityKind.ORGANISATION : EntityKind.PERSON, MEMBERS);
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
}
