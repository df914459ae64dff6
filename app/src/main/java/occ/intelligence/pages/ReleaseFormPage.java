package occ.intelligence.pages;

import java.util.List;
import occ.access.Organisation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.Disseminating.Preview;
import occ.intelligence.Gateway;
import occ.intelligence.Report;
import org.jspecify.annotations.Nullable;

/** Releasing a report: first to whom, then exactly what they would hold, by what law and what for. */
public record ReleaseFormPage(
        ReportTop top, List<Organisation> bodies, @Nullable Preview preview, Form form) {
    public Report report() {
        return top.report();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report(), "Release");
    }

    public List<Option> recipients() {
        return Options.withNone("Choose a body", Options.of(bodies, Organisation::key, Organisation::name));
    }

    public List<Option> gateways() {
        return Options.of(Gateway.class, Gateway::label);
    }
}
