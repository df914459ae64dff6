/**
 * Bids: what a response needs and does not have. A lead officer asks for it, an analyst scores the case, the chair of the level
 * decides in the open with reasons, and what is not met stands in a ledger with whoever carries the risk.
 */
@ApplicationModule(
        displayName = "Bids",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: chart",
            "audit",
            "access",
            "work",
            "strategy",
            "mapping",
            "meetings"
        })
@NullMarked
package occ.bids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
