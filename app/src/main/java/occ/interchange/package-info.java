/**
 * Interchange: mapping returns of forces and agencies come in. A return is uploaded and read, everything wrong with it
 * is told at once, what it would change is shown beforehand, a second person accepts it, and it is applied whole or
 * not at all. A whole import can be undone, and then every current view is again what it was (R41, R49).
 */
@ApplicationModule(
        displayName = "Interchange",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: cli",
            "audit",
            "access",
            "reference",
            "work",
            "adequacy",
            "pole",
            "pole :: identifier",
            "pole :: name",
            "mapping",
            "mapping :: nomination",
            "assessment",
            "assessment :: model",
            "assessment :: score",
            "tasking"
        })
@NullMarked
package occ.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
