package occ.retention.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.retention.Ground;
import occ.retention.Kept;

/** The form on which a hold is placed. */
public record HoldPage(Kept record, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Legal hold")
                .via(record.name(), RecordPage.source(record))
                .via("How long it is kept", record.address());
    }

    public List<Option> grounds() {
        return Options.of(Ground.class, Ground::label);
    }
}
