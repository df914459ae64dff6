package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.nomination.PriorityIndividual;
import occ.pole.DataSubjectCategory;
import occ.pole.Duplicates.Hit;

public record IndividualNominationPage(Form form, List<Hit> hits) {
    public NominationKind kind() {
        return NominationKind.INDIVIDUAL;
    }

    public List<Option> heldAs() {
        return Options.of(PriorityIndividual.HELD_AS, DataSubjectCategory::name, DataSubjectCategory::label);
    }

    public List<Option> themes() {
        return Choices.theme();
    }

    public List<Option> forces() {
        return Choices.area();
    }

    public List<Option> sourceKinds() {
        return OriginFields.kinds();
    }

    public HitsPage found() {
        return new HitsPage(hits, kind());
    }
}
