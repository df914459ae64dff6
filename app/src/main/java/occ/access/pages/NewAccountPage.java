package occ.access.pages;

import java.util.List;
import occ.access.Organisation;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Marking;

public record NewAccountPage(Form form, List<Organisation> organisations) {
    public NewAccountPage {
        organisations = List.copyOf(organisations);
    }

    public List<Option> organisationChoices() {
        return Options.withNone(
                "Choose an organisation", Options.of(organisations, Organisation::key, Organisation::name));
    }

    public List<Option> clearances() {
        return Options.of(Marking.class, Marking::label);
    }
}
