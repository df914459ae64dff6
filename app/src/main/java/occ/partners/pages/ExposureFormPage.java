package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.Subject;
import occ.partners.ExposureKind;
import occ.pole.DataSubjectCategory;

/** Adding something a group depends on. */
public record ExposureFormPage(Subject group, Form form) {
    public Breadcrumbs breadcrumbs() {
        return ExposureAddress.to(group, "Add an exposure");
    }

    public String action() {
        return ExposureAddress.all(group) + "/new";
    }

    public String back() {
        return ExposureAddress.all(group);
    }

    public List<Option> kinds() {
        return Options.of(ExposureKind.class, ExposureKind::label);
    }

    public List<Option> categories() {
        return Options.withNone(
                "Nobody: a thing or a business", Options.of(DataSubjectCategory.class, DataSubjectCategory::label));
    }
}
