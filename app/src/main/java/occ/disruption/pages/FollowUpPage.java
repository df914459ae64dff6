package occ.disruption.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.disruption.FollowUp.Finding;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** The form on which somebody says whether an effect lasted. */
public record FollowUpPage(Disruption disruption, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Did it last?")
                .via("Disruptions", Disruption.ADDRESS)
                .via(disruption.reference().text(), disruption.address());
    }

    public List<Option> findings() {
        return Options.of(Finding.class, Finding::label);
    }

    /** All but the one that stands. */
    public List<Option> levels() {
        return Stream.of(Effect.values())
                .filter(level -> level != disruption.lasting())
                .map(level -> new Option(level.name(), level.label()))
                .toList();
    }
}
