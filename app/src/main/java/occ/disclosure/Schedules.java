package occ.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.disclosure.Schedule.Kind;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** Schedules drawn up from marks. Each version stays as it was. */
public interface Schedules {
    /** A new version with every mark that stands. Numbers given before stay with their marks, whatever became of them. */
    Outcome drawUp(Actor actor, Reference investigation, int version, Kind kind, String said);

    Outcome sign(Actor actor, Reference investigation, int version, Kind kind);

    /** Notes that the newest version was shown to the prosecutor: a disclosure in the trail. */
    Outcome send(Actor actor, Reference investigation, int version, Kind kind, String prosecutor, String how);

    /** The newest first. A look for the trail. */
    List<Schedule> versions(Actor actor, Investigation investigation, Kind kind);

    /** One version, taken as a file. An export for the trail. */
    Optional<Schedule> take(Actor actor, Investigation investigation, Kind kind, int version);

    /** Schedules of the actor's investigations that what was marked since they were sent has to be added to. */
    List<Supplement> supplements(Actor actor);

    /** {@code dueOn} is when the supplementary schedule is due. */
    record Supplement(Investigation investigation, Kind kind, LocalDate dueOn) {}
}
