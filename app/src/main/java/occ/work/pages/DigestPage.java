package occ.work.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.work.Digest;
import occ.work.Digests.Sending;
import occ.work.Digests.Standing;
import occ.work.Digests.State;
import occ.work.Digests.Times;

/** One’s own daily digest: whether it is on, when it comes, what it would say now, and what became of the last ones. */
public record DigestPage(Form form, Standing standing, Digest preview, String text) {
    static final String HOUR = "hour";
    static final String DAYS = "days";
    static final String EVERY_DAY = "every";
    static final String WORKING_DAYS = "working";

    public boolean hasAddress() {
        return standing.address() != null;
    }

    public String state() {
        var times = standing.times();
        return times == null ? "Off" : "On, %s %s".formatted(days(times), hour(times.hour()));
    }

    public List<Option> hours() {
        return IntStream.rangeClosed(Times.FIRST_HOUR, Times.LAST_HOUR)
                .mapToObj(hour -> new Option(String.valueOf(hour), hour(hour)))
                .toList();
    }

    public List<Option> daysOffered() {
        return List.of(new Option(WORKING_DAYS, "Monday to Friday"), new Option(EVERY_DAY, "Every day"));
    }

    /** Of the newest, where something is wrong with it. */
    public String trouble() {
        return standing.last().stream()
                .limit(1)
                .filter(sending -> sending.state() == State.FAILED || sending.state() == State.WAITING)
                .map(DigestPage::words)
                .findFirst()
                .orElse("");
    }

    public String day(Sending sending) {
        return DateWords.day(sending.day());
    }

    public Mark mark(Sending sending) {
        return new Mark(
                switch (sending.state()) {
                    case SENT -> Mark.Kind.OK;
                    case NOTHING -> Mark.Kind.PLAIN;
                    case SENDING -> Mark.Kind.NEW;
                    case WAITING -> Mark.Kind.SOON;
                    case FAILED -> Mark.Kind.LATE;
                },
                sending.state().label());
    }

    static String words(Sending sending) {
        var day = DateWords.day(sending.day());
        var next = sending.nextAt();
        return sending.state() == State.WAITING && next != null
                ? "The digest of %s could not be delivered yet. It is tried again at %s."
                        .formatted(day, DateWords.time(next))
                : "The digest of %s could not be delivered.".formatted(day);
    }

    private static String days(Times times) {
        return times.everyDay() ? "every day at" : "Monday to Friday at";
    }

    private static String hour(int hour) {
        return hour == 12
                ? "midday"
                : "%d%s".formatted(hour % 12, hour < 12 ? "am" : "pm").toLowerCase(Locale.UK);
    }
}
