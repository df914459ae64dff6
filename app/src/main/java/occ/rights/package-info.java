/**
 * Rights of the people we keep data about (Data Protection Act 2018, sections 45 to 50): somebody asks what is held about
 * them, or that it be corrected, erased or restricted. A caseworker searches, decides record by record with the ground
 * the law gives, and drafts; the data protection officer, always another person, approves; what was released is kept as
 * it was released. Nothing here tells who asks, nor anybody else, of a record they may not know of.
 */
@ApplicationModule(
        displayName = "Rights of data subjects",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "pole",
            "pole :: recording",
            "pole :: identifier",
            "intelligence",
            "intelligence :: extraction",
            "intelligence :: sanitisation"
        })
@NullMarked
package occ.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
