/**
 * Governance: who steers the work against each threat theme and each other crime type, and by which strategic action plan.
 * Each has a named lead and a page of its own (R42). A plan is written by one person and approved by another; how far it
 * is, is read off the map and never off what somebody reports about their own work.
 */
@ApplicationModule(
        displayName = "Governance",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "adequacy",
            "work",
            "mapping",
            "meetings"
        })
@NullMarked
package occ.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
