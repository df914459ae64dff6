/**
 * Oversight: whether looking and changing was right. An auditor opens an inquiry, for one of the uses that the law allows
 * of a log, and reads those lines of the trail it asks for: who, when, what and why, and never what a record says. Reading
 * the trail is in the trail.
 */
@ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "work", "pole", "intelligence"})
@NullMarked
package occ.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
