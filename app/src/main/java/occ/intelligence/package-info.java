/**
 * Intelligence: a report comes in from an officer, a prison, a member of the public or a partner. The intelligence unit
 * grades each item, takes out what would betray the source, and a second person approves. What was approved may be read
 * by those whom its handling allows; the original stays with the unit. While reading, people, phones, vehicles and
 * places are marked, and each confirmed mark becomes a graded statement that leads back to its item.
 */
@ApplicationModule(
        displayName = "Intelligence",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "search",
            "work",
            "files",
            "files :: pages",
            "threattolife",
            "pole",
            "pole :: recording",
            "pole :: identifier",
            "pole :: name",
            "sources"
        })
@NullMarked
package occ.intelligence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
