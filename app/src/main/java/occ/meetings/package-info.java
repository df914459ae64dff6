/**
 * Meetings: the groups that task, and what becomes of what is put before them. An agenda builds itself from what waits,
 * its papers close at a moment and are kept as they stood, decisions are taken in the open with reasons and dissent,
 * and somebody else than their writer approves the minutes. Everything is as narrow as what it speaks of.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "kernel",
            "reference",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "adequacy",
            "work",
            "mapping"
        })
@NullMarked
package occ.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
