package occ.meetings.pages;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.access.Organisation;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.meetings.GroupKind;
import occ.meetings.MeetingGroup;
import org.jspecify.annotations.Nullable;

/** The form of a group: a new one for a body, or one that is there. */
public record GroupFormPage(
        @Nullable MeetingGroup group, Organisation body, List<Person> chairs, List<Person> secretaries, Form form) {
    static final List<Integer> ORDINALS = IntStream.rangeClosed(1, 5).boxed().toList();
    private static final List<String> ORDINAL_WORDS = List.of("First", "Second", "Third", "Fourth", "Last");

    /** How a group meets. */
    public enum Rhythm {
        WEEKLY("Every so many weeks"),
        MONTHLY("On a day of each month");

        private final String label;

        Rhythm(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String title() {
        return group == null ? "Set up a group" : "Change the group";
    }

    public String action() {
        return group == null ? MeetingGroup.ADDRESS + "/groups" : group.address() + "/text";
    }

    public String back() {
        return group == null ? MeetingGroup.ADDRESS : group.address();
    }

    public int version() {
        return group == null ? 0 : group.version();
    }

    public Breadcrumbs breadcrumbs() {
        var here = Breadcrumbs.to(title()).via("Meetings", MeetingGroup.ADDRESS);
        return group == null ? here : here.via(group.name(), group.address());
    }

    public List<Option> kinds() {
        return Options.of(GroupKind.class, GroupKind::label);
    }

    public List<Option> rhythms() {
        return Options.of(Rhythm.class, Rhythm::label);
    }

    public List<Option> ordinals() {
        return Options.of(ORDINALS, String::valueOf, nth -> ORDINAL_WORDS.get(nth - 1));
    }

    public List<Option> weekdays() {
        return Options.of(
                Arrays.asList(DayOfWeek.values()),
                DayOfWeek::name,
                day -> Words.capital(day.name().toLowerCase(Locale.ROOT)));
    }

    public List<Option> chairOptions() {
        return people(chairs);
    }

    public List<Option> secretaryOptions() {
        return people(secretaries);
    }

    private static List<Option> people(List<Person> people) {
        return Options.withNone(
                "Choose a person", Options.of(people, Person::reference, who -> who.name() + ", " + who.unit()));
    }
}
