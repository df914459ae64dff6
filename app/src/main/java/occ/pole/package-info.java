/**
 * People, objects, locations and events: everybody and everything that intelligence speaks of, and the graded
 * statements that say what is known about each. Nothing here is a field that somebody overwrote. A name, a birth
 * date, a phone's user is a statement with a source, a grade and a time, so two that disagree stand side by side.
 * An unidentified person is a person too, and stands here under a placeholder name. The one duplicate finder lives
 * here; what it finds is advice, and whether two people are one is judged elsewhere by a person who signs for it.
 */
@ApplicationModule(
        displayName = "People, objects, locations and events",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "reference", "database", "search"
        })
@NullMarked
package occ.pole;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
