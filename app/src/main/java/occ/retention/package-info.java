/**
 * Retention: how long what is held of somebody is kept, and what becomes of it then. A schedule says when a record is due for
 * review; a person answers six questions and decides that it is kept, with the reason and the next review, or proposes that it
 * be disposed of. Another person approves, a legal hold blocks it, and what was approved is erased in every module, in the
 * trail's reasons and from the disk. A tombstone says that there was a record, and nothing of whom.
 */
@ApplicationModule(
        displayName = "Review, retention and disposal",
        allowedDependencies = {
            "kernel",
            "database",
            "faces",
            "faces :: pages",
            "faces :: cli",
            "audit",
            "access",
            "work",
            "pole",
            "intelligence",
            "mapping",
            "rights"
        })
@NullMarked
package occ.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
