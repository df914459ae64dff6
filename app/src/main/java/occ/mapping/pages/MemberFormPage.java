package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.Membership;
import occ.pole.DataSubjectCategory;
import occ.pole.Duplicates.Hit;

/** Adding a member. {@code hits} are people of a name like the one typed, so that nobody is recorded twice. */
public record MemberFormPage(SubjectTop top, Form form, List<Hit> hits) {
    public String action() {
        return top.subject().address() + "/members";
    }

    public List<Option> roles() {
        return RoleChoice.options();
    }

    public List<Option> categories() {
        return Options.withNone("Choose one", Options.of(DataSubjectCategory.class, DataSubjectCategory::label));
    }

    public List<Option> bases() {
        return Options.of(Membership.Basis.class, Membership.Basis::label);
    }

    public List<Option> sourceKinds() {
        return OriginFields.kinds();
    }

    public HitsPage found() {
        return new HitsPage(hits);
    }
}
