package occ.meetings.pages;

import java.time.Instant;
import java.util.List;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.meetings.Meeting;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroup.Member;

/** A group: who is in it, when it meets, and when it met. {@code readable}: the reader belongs to it or keeps it. */
public record GroupPage(
        MeetingGroup group,
        List<Meeting> meetings,
        List<Instant> proposed,
        List<Person> possible,
        boolean mayKeep,
        boolean readable,
        Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(group.name()).via("Meetings", MeetingGroup.ADDRESS);
    }

    public List<Option> candidates() {
        var here = group.present().stream().map(Member::account).toList();
        return Options.withNone(
                "Choose a person",
                Options.of(
                        possible.stream()
                                .filter(person -> !here.contains(person.id()))
                                .toList(),
                        Person::reference,
                        who -> who.name() + ", " + who.unit()));
    }

    public String meets() {
        return HomePage.meets(group);
    }

    public String quorum() {
        return "%s of %s".formatted(group.quorum(), Words.count(group.present().size(), "member", "members"));
    }

    public String paperTime() {
        return group.paperHours() == 0
                ? "When it begins"
                : Words.count(group.paperHours(), "working hour", "working hours") + " before";
    }

    public static String moment(Instant at) {
        return DateWords.moment(at);
    }
}
