/**
 * Plans: what is done about a subject, along the four pillars of the strategy. A plan says what it is to achieve and how
 * that will be seen; somebody else than its writers approves it; its actions are done by whoever leads, by named
 * officers and by other bodies, each of whom sees the actions asked of it and nothing else.
 */
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "search",
            "work",
            "adequacy",
            "knowledge",
            "pole",
            "intelligence",
            "intelligence :: requirement",
            "mapping",
            "partners",
            "meetings",
            "tasking",
            "governance"
        })
@NullMarked
package occ.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
