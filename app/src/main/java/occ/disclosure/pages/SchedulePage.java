package occ.disclosure.pages;

import java.util.List;
import occ.disclosure.Investigation;
import occ.disclosure.Schedule;
import occ.disclosure.Schedule.Change;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedule.State;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import org.jspecify.annotations.Nullable;

/** A schedule: the version asked for, what changed since the one before, and the others. */
public record SchedulePage(
        Investigation investigation,
        Kind kind,
        @Nullable Schedule shown,
        List<Schedule> versions,
        boolean serves,
        Form form) {
    public SchedulePage {
        versions = List.copyOf(versions);
    }

    public String title() {
        return kind.form() + ": " + kind.label();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(kind.form())
                .via("Investigations", Investigation.ADDRESS)
                .via(investigation.name(), investigation.address());
    }

    public String address() {
        return investigation.address() + "/schedules/" + kind.name();
    }

    public boolean isToSign() {
        return is(State.DRAFT);
    }

    public boolean isToSend() {
        return is(State.SIGNED);
    }

    /** Whether the newest version is shown, to whoever may go on with it, and stands there. */
    private boolean is(State state) {
        return serves && shown != null && shown.equals(versions.getFirst()) && shown.state() == state;
    }

    /** Since the version before the one shown. */
    public List<Change> changes() {
        var index = shown == null ? -1 : versions.indexOf(shown);
        return index < 0 || index + 1 >= versions.size()
                ? List.of()
                : versions.get(index).since(versions.get(index + 1));
    }

    public String state(Schedule schedule) {
        var sent = schedule.sentAt();
        var signed = schedule.signedAt();
        if (sent != null) {
            return "Sent on %s, signed by %s".formatted(DateWords.day(sent), schedule.signedBy());
        }
        return signed == null
                ? "Draft of %s by %s".formatted(DateWords.moment(schedule.drawnUpAt()), schedule.drawnUpBy())
                : "Signed on %s by %s".formatted(DateWords.day(signed), schedule.signedBy());
    }

    public String handling() {
        return kind == Kind.MG6D
                ? "OFFICIAL-SENSITIVE. For the prosecutor alone. Never to be served on the defence."
                : "OFFICIAL-SENSITIVE. For the prosecutor.";
    }

    public boolean hasReasons() {
        return kind != Kind.MG6C;
    }
}
