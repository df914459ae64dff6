package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.knowledge.Tactic;
import occ.mapping.Subject;
import occ.partners.Bodies.Listed;
import occ.partners.Body;
import occ.partners.Exposure;
import occ.pole.Statement;

/** One thing a group depends on: what it rests on, what could be done about it, and who works on it already. */
public record ExposurePage(
        Subject group,
        Exposure exposure,
        List<Statement> basis,
        List<Tactic> tactics,
        List<Listed> bodies,
        boolean mayConfirm,
        Form touching,
        Form ending) {
    public ExposurePage {
        basis = List.copyOf(basis);
        tactics = List.copyOf(tactics);
        bodies = List.copyOf(bodies);
    }

    public Breadcrumbs breadcrumbs() {
        return ExposureAddress.to(group, exposure.words());
    }

    public String address() {
        return ExposureAddress.of(group, exposure);
    }

    public boolean isValid() {
        return touching.isValid() && ending.isValid();
    }

    public List<Option> choices() {
        return Options.withNone(
                "Choose a body", Options.of(bodies.stream().map(Listed::body).toList(), Body::key, Body::name));
    }

    public String confirmed() {
        return "%s, %s".formatted(exposure.confirmedBy(), DateWords.moment(exposure.confirmedAt()));
    }

    public static String said(Statement statement) {
        return statement.predicate().label() + ": " + statement.words();
    }
}
