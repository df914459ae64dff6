package occ.disruption.pages;

import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Prosecution;
import occ.disruption.Prosecution.Event;
import occ.disruption.Prosecution.Kind;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Words;

/** A prosecution whole; {@code next} is what its reader may record now, which is nothing for most. */
public record ProsecutionPage(Disruption disruption, Prosecution prosecution, Form form, List<Kind> next) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(prosecution.reference().text())
                .via("Disruptions", Disruption.ADDRESS)
                .via(disruption.reference().text(), disruption.address());
    }

    public String address() {
        return address(disruption, prosecution);
    }

    static String address(Disruption disruption, Prosecution prosecution) {
        return disruption.address() + "/prosecutions/" + prosecution.reference().text();
    }

    public List<Option> kinds() {
        return next.stream().map(kind -> new Option(kind.name(), kind.label())).toList();
    }

    public boolean maySentence() {
        return next.contains(Kind.SENTENCED);
    }

    public static String said(Event event) {
        var months = event.months();
        return months == null
                ? event.kind().label()
                : "%s: %s of custody".formatted(event.kind().label(), Words.count(months, "month", "months"));
    }
}
