/**
 * Disruptions: what was achieved against a group, an individual or a vulnerability, on a scale of five values with criteria that
 * can be checked. Whoever claims one does not grade it: a supervisor looks at it, and what is more than minor goes before a panel.
 */
@ApplicationModule(
        displayName = "Disruptions",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: chart",
            "audit",
            "access",
            "adequacy",
            "work",
            "knowledge",
            "pole",
            "mapping",
            "assessment",
            "assessment :: score",
            "meetings",
            "reference",
            "tasking",
            "plans",
            "governance",
            "operations"
        })
@NullMarked
package occ.disruption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
