package occ.disruption.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.disruption.Disruption;
import occ.disruption.Effect;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** The form on which what was approved is corrected. */
public record CorrectionPage(Disruption disruption, Form form) {
    static final String WITHDRAWN = "WITHDRAWN";

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Correct it")
                .via("Disruptions", Disruption.ADDRESS)
                .via(disruption.reference().text(), disruption.address());
    }

    public List<Option> options() {
        return Stream.concat(
                        Stream.of(Effect.values())
                                .filter(level -> level != disruption.level())
                                .map(level -> new Option(level.name(), level.label())),
                        Stream.of(new Option(WITHDRAWN, "It is withdrawn", "Such as where a conviction was quashed")))
                .toList();
    }
}
