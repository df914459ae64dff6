/**
 * Source register: who told us, kept apart from what was told (R52). It is a store of its own with a database role of its
 * own, and every row is sealed to a key that only a source controller's passphrase unlocks. Anybody who writes a report
 * may lodge its source; nobody but a controller can read it again. Readers of a report see Official, Public, Partner or
 * Other. Whether reports of different sources bear each other out is judged here and leaves as a band. Every access is
 * in the controllers' own log, where the others see it. Why it is built this way: docs/decisions/0010.
 */
@ApplicationModule(
        displayName = "Source register",
        allowedDependencies = {
            "kernel",
            "database",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "pole"
        })
@NullMarked
package occ.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
