package occ.retention.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.retention.Kept;
import occ.retention.Question;
import occ.retention.Schedule;
import occ.retention.Verdict;

/** The form of a review, beside what is held. {@code proposed} says that the schedule of itself is for disposal. */
public record ReviewPage(Kept record, Schedule schedule, boolean proposed, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Review")
                .via(record.name(), RecordPage.source(record))
                .via("How long it is kept", record.address());
    }

    public List<Question> questions() {
        return Arrays.asList(Question.values());
    }

    public static List<Option> yesOrNo() {
        return List.of(new Option("yes", "Yes"), new Option("no", "No"));
    }

    public List<Option> verdicts() {
        return Options.of(Verdict.class, Verdict::label);
    }
}
