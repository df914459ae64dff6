/**
 * Operations: the light case that ties together what is done against a subject: bids, plans and actions, authorities and when
 * they are due, people, costs, and what was achieved. It is opened from what was tasked, and closed by somebody else than
 * whoever wrote down what was learnt.
 */
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "adequacy",
            "work",
            "deconfliction",
            "pole",
            "mapping",
            "plans",
            "bids"
        })
@NullMarked
package occ.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
