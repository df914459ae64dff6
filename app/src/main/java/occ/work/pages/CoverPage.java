package occ.work.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.access.Person;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.AccountId;
import occ.work.Cover;
import occ.work.NewCover;

/** Stand-ins that are not over, and the form for another. */
public record CoverPage(
        Form form,
        List<Cover> covers,
        List<Person> absentees,
        List<Person> standIns,
        AccountId me,
        boolean mayHandOn,
        LocalDate today) {

    public List<Option> absenteeOptions() {
        return absentees.size() == 1 ? options(absentees) : Options.withNone("Choose who is away", options(absentees));
    }

    public List<Option> standInOptions() {
        return Options.withNone(
                "Choose who stands in",
                options(standIns.stream()
                        .filter(one -> absentees.size() > 1 || !one.id().equals(me))
                        .toList()));
    }

    public String days(Cover cover) {
        return "%s to %s".formatted(DateWords.day(cover.from()), DateWords.day(cover.until()));
    }

    public boolean isOn(Cover cover) {
        return cover.isOn(today);
    }

    /** Where everything that the absent holds is handed on; nothing where that is not the reader’s to do. */
    public Optional<String> handOn(Cover cover) {
        return absentees.stream()
                .filter(person -> mayHandOn && person.id().equals(cover.absent()))
                .map(person -> HandingOnPages.PATH + "/" + person.reference())
                .findFirst();
    }

    public String handingOn() {
        return HandingOnPages.PATH;
    }

    public int mostDays() {
        return NewCover.MOST_DAYS;
    }

    private static List<Option> options(List<Person> people) {
        return Options.of(people, Person::reference, person -> person.name() + ", " + person.unit());
    }
}
