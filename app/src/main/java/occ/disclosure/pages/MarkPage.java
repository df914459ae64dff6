package occ.disclosure.pages;

import java.util.List;
import occ.disclosure.Investigation;
import occ.disclosure.Mark;
import occ.disclosure.ProsecutorsDecision;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.Report;

/** One mark, and what the prosecutor decided of it. */
public record MarkPage(Investigation investigation, Mark mark, boolean serves, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(mark.reference().text())
                .via("Investigations", Investigation.ADDRESS)
                .via(investigation.name(), investigation.address());
    }

    public String address() {
        return investigation.address() + "/marks/" + mark.reference().text();
    }

    public String record() {
        return Report.isNamedBy(mark.record())
                ? "/intelligence/reports/" + mark.record().text()
                : EntityAddress.of(mark.record());
    }

    public String what() {
        var item = mark.marked().item();
        return mark.record().text() + (item == null ? "" : ", item " + item);
    }

    public String made() {
        return "Marked by %s on %s".formatted(mark.by(), DateWords.moment(mark.at()));
    }

    public String sensitive() {
        var sensitivity = mark.marked().sensitivity();
        return sensitivity == null ? "No" : sensitivity.label();
    }

    public String presumption() {
        var presumption = mark.marked().presumption();
        return presumption == null ? "None" : presumption.label();
    }

    public List<Option> decisions() {
        return Options.of(ProsecutorsDecision.class, ProsecutorsDecision::label);
    }
}
