/**
 * Demonstration: the invented world that the program can be shown, tested and measured on. It is made through the
 * program's own verbs, on the days its history happened, so whatever it holds could have been entered by hand.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "faces :: cli",
            "audit",
            "access",
            "reference",
            "adequacy",
            "pole",
            "pole :: identifier",
            "mapping",
            "mapping :: nomination",
            "assessment",
            "assessment :: model",
            "assessment :: score",
            "meetings",
            "tasking",
            "governance",
            "plans",
            "bids",
            "operations",
            "disruption",
            "threattolife",
            "knowledge",
            "deconfliction",
            "picture",
            "sources",
            "intelligence",
            "intelligence :: extraction",
            "intelligence :: requirement",
            "intelligence :: standing",
            "oversight",
            "partners",
            "strategy",
            "retention",
            "rights",
            "disclosure"
        })
@NullMarked
package occ.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
