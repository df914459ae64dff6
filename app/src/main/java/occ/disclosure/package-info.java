/**
 * Disclosure: what an investigation gathered is recorded, kept and revealed to the prosecutor (Criminal Procedure and
 * Investigations Act 1996 and its Code). Records are marked as relevant where they stand; schedules are drawn up from the
 * marks, numbered once and for ever, signed by the disclosure officer and sent; what is sensitive stands on a schedule of
 * its own, which only the disclosure officers of that investigation know of.
 */
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "work",
            "pole",
            "intelligence",
            "intelligence :: sanitisation"
        })
@NullMarked
package occ.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
