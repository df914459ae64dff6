/**
 * The picture: the register, one row a subject, and what it adds up to: themes by tiers by places, community risk,
 * trends, exceptions, and what cannot be seen. Every figure opens the list behind it and says “of what you may see”.
 */
@ApplicationModule(
        displayName = "Picture",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: chart",
            "faces :: cli",
            "audit",
            "access",
            "reference",
            "work",
            "adequacy",
            "pole",
            "mapping",
            "assessment",
            "tasking",
            "plans",
            "meetings",
            "governance"
        })
@NullMarked
package occ.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
