package occ.retention.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.retention.Kept;
import occ.retention.Schedules;

/** The form on which a record is put into a review group. */
public record GroupPage(Kept record, Schedules schedules, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Review group")
                .via(record.name(), RecordPage.source(record))
                .via("How long it is kept", record.address());
    }

    public List<Option> groups() {
        return schedules.all().stream()
                .map(schedule -> new Option(schedule.group().name(), schedule.words()))
                .toList();
    }
}
