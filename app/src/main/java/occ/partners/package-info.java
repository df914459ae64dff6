/**
 * Partners: the bodies that can be asked for help, what each can do and on what power, who works with whom, and whom the
 * command posts to the regions. It sets what a group depends on against them, and proposes the smallest coalition that
 * reaches all of it. It asks nobody by itself: a person decides whom to ask (R25).
 */
@ApplicationModule(
        displayName = "Partners",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "search",
            "adequacy",
            "knowledge",
            "pole",
            "mapping"
        })
@NullMarked
package occ.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
