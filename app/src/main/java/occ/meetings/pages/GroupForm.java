package occ.meetings.pages;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Person;
import occ.faces.pages.ClockTime;
import occ.faces.pages.Form;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroup;
import occ.meetings.pages.GroupFormPage.Rhythm;

/** What is said of a group, as it is typed. */
final class GroupForm {
    private static final int LONGEST = 120;
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_HOURS = 400;
    private static final int MOST_WEEKS = 52;

    private GroupForm() {}

    static Form of(MeetingGroup group, String chair, String secretary) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("name", List.of(group.name()));
        typed.put("kind", List.of(group.kind().name()));
        typed.put("chair", List.of(chair));
        typed.put("secretary", List.of(secretary));
        typed.put("quorum", List.of(String.valueOf(group.quorum())));
        typed.put("paper-hours", List.of(String.valueOf(group.paperHours())));
        typed.put("at", List.of(group.cycle().at().toString()));
        switch (group.cycle()) {
            case Cycle.Weekly weekly -> {
                typed.put("rhythm", List.of(Rhythm.WEEKLY.name()));
                typed.put("weeks", List.of(String.valueOf(weekly.weeks())));
                typed.put("from-day", List.of(String.valueOf(weekly.from().getDayOfMonth())));
                typed.put("from-month", List.of(String.valueOf(weekly.from().getMonthValue())));
                typed.put("from-year", List.of(String.valueOf(weekly.from().getYear())));
            }
            case Cycle.Monthly monthly -> {
                typed.put("rhythm", List.of(Rhythm.MONTHLY.name()));
                typed.put("nth", List.of(String.valueOf(monthly.nth())));
                typed.put("weekday", List.of(monthly.weekday().name()));
            }
        }
        return Form.of(typed);
    }

    static Optional<GroupText> read(GroupFormPage page) {
        var form = page.form();
        var read = form.read();
        var name = read.text("name", "the name of the group", LONGEST);
        var kind = read.choice("kind", "what it is for", GroupKind.class);
        var chair = read.choice("chair", "the chair", page.chairs(), Person::reference);
        var secretary = read.choice("secretary", "the secretary", page.secretaries(), Person::reference);
        var quorum = read.number("quorum", "the quorum", 1, MOST_MEMBERS);
        var hours = read.number("paper-hours", "how long before papers close", 0, MOST_HOURS);
        var cycle = cycle(form);
        return form.isValid()
                ? Optional.of(new GroupText(
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        page.body().id(),
                        chair.orElseThrow().id(),
                        secretary.orElseThrow().id(),
                        quorum.orElseThrow(),
                        hours.orElseThrow(),
                        cycle.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Cycle> cycle(Form form) {
        var read = form.read();
        var at = read.parsed("at", "the time at which it begins", ClockTime::parse);
        return read.choice("rhythm", "when it meets", Rhythm.class).flatMap(rhythm -> switch (rhythm) {
            case WEEKLY -> {
                var weeks = read.number("weeks", "every how many weeks", 1, MOST_WEEKS);
                var from = read.date("from", "the day from which weeks are counted");
                yield at.flatMap(time ->
                        weeks.flatMap(every -> from.map(day -> (Cycle) new Cycle.Weekly(every, day, time))));
            }
            case MONTHLY -> {
                var nth = read.choice("nth", "which of the month", GroupFormPage.ORDINALS, String::valueOf);
                var weekday = read.choice("weekday", "the day of the week", DayOfWeek.class);
                yield at.flatMap(time ->
                        nth.flatMap(which -> weekday.map(day -> (Cycle) new Cycle.Monthly(which, day, time))));
            }
        });
    }
}
