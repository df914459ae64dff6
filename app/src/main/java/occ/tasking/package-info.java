/**
 * Tasking: who answers for a subject and at what level. A named chair decides the tier of response with reasons, an
 * owner agency is assigned, and a lead responsible officer accepts. The tier suggested from the band is advice.
 */
@ApplicationModule(
        displayName = "Tasking",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "adequacy",
            "mapping",
            "assessment",
            "meetings"
        })
@NullMarked
package occ.tasking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
