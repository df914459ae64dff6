/**
 * Mapping: organised crime groups, priority individuals and vulnerabilities on the map. A force or agency
 * nominates; the region picks up, tests the definition and accepts for development; what has been scored and assured
 * is mapped, reviewed, watched and at last archived. Here stand the states and the moves between them, what a
 * nomination must say, who belongs to a group and for how long, and how groups stand to each other.
 */
@ApplicationModule(
        displayName = "Mapping",
        allowedDependencies = {
            "kernel",
            "faces",
            "faces :: pages",
            "audit",
            "access",
            "reference",
            "work",
            "adequacy",
            "pole",
            "pole :: identifier",
            "pole :: name",
            "intelligence"
        })
@NullMarked
package occ.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
