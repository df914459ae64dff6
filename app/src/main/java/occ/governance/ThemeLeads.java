package occ.governance;

import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.Theme;

/** The named lead of each threat theme and of each other crime type (R42). Whoever is asked leads once they accept. */
public interface ThemeLeads {
    /** Every theme, the five of the mission first. */
    List<Leadership> all(Actor actor);

    Leadership of(Actor actor, Theme theme);

    /** Themes that the actor is asked to lead, and has not answered. */
    List<Leadership> askedOf(Actor actor);

    /** Those who may be asked: whoever reads the map, wherever they belong. */
    List<Person> candidates(Actor actor);

    /** Whoever leads it now goes on until the other accepts. */
    Outcome ask(Actor actor, Theme theme, Person person, String why);

    /** {@code words} are a note on accepting, and the reason for declining. */
    Outcome answer(Actor actor, Theme theme, boolean accepted, String words);

    /** By whoever appoints leads, or by the lead. */
    Outcome end(Actor actor, Theme theme, String why);

    boolean mayAppoint(Actor actor);
}
