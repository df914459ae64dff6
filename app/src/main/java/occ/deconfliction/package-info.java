/**
 * Deconfliction: is another body already working on this? What is recorded, and what somebody asks about, is compared with
 * what everybody works on, also where the asker may not see it. Nobody learns what the other knows: the owner's desk is
 * told who asked, the asker at most that there is a match, with a reference to quote at their own coordination desk; and
 * they are told at a time set beforehand, whatever is found. The two desks settle the rest between them (R16).
 */
@ApplicationModule(
        displayName = "Deconfliction",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "pole",
            "pole :: identifier",
            "pole :: name"
        })
@NullMarked
package occ.deconfliction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
