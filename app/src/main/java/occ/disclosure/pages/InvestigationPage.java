package occ.disclosure.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Person;
import occ.disclosure.Ending;
import occ.disclosure.Investigation;
import occ.disclosure.Mark;
import occ.disclosure.Revelation;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Stage;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** One investigation, what is relevant to it, and what the prosecutor was shown. */
public record InvestigationPage(
        Investigation investigation, List<Mark> marks, List<Revelation> revelations, boolean serves, Form form) {
    public InvestigationPage {
        marks = List.copyOf(marks);
        revelations = List.copyOf(revelations);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(investigation.name()).via("Investigations", Investigation.ADDRESS);
    }

    public Breadcrumbs breadcrumbs(String here) {
        return Breadcrumbs.to(here)
                .via("Investigations", Investigation.ADDRESS)
                .via(investigation.name(), investigation.address());
    }

    public String officers() {
        return investigation.officers().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    public String stage() {
        var ending = investigation.ending();
        return ending == null
                ? investigation.stage().label()
                : "%s: %s on %s"
                        .formatted(investigation.stage().label(), ending.kind().label(), DateWords.day(ending.on()));
    }

    public String kept() {
        var ending = investigation.ending();
        if (ending == null) {
            return "Until it is closed, and longer if somebody is convicted";
        }
        return ending.keptUntil().equals(LocalDate.MAX)
                ? "For as long as somebody convicted is in custody, and nobody can say how long that is"
                : "At least until " + DateWords.day(ending.keptUntil());
    }

    /** The sensitive schedules are not there for whoever does not serve it. */
    public List<Link> schedules() {
        return Arrays.stream(Kind.values())
                .filter(kind -> serves || !kind.isSensitive())
                .map(kind -> new Link(
                        kind.form() + ": " + kind.label(), investigation.address() + "/schedules/" + kind.name()))
                .toList();
    }

    public String address(Mark mark) {
        return investigation.address() + "/marks/" + mark.reference().text();
    }

    public String state(Mark mark) {
        if (mark.isWithdrawn()) {
            return "Taken back";
        }
        var decided = mark.decided();
        return decided == null
                ? "No decision of the prosecutor"
                : decided.decision().label();
    }

    public String kind(Mark mark) {
        return Stream.of(
                        mark.isSensitive() ? "Sensitive" : "Not sensitive",
                        mark.marked().undermines() == null ? null : "may undermine or assist",
                        mark.marked().presumption() == null ? null : "presumed to meet the test")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public String when(Revelation revelation) {
        return DateWords.moment(revelation.at());
    }

    public List<Option> stages() {
        return Options.of(Stage.class, Stage::label);
    }

    public List<Option> custody() {
        return List.of(new Option("yes", "Somebody convicted is in custody, and it is not known until when"));
    }

    public List<Option> endings() {
        return Options.withNone("It is not closed", Options.of(Ending.Kind.class, Ending.Kind::label));
    }
}
