/** Intelligence: what is reported, graded, read and made into statements by a person who confirms each. */
@ApplicationModule(
        displayName = "Intelligence",
        allowedDependencies = {"kernel", "pole", "pole :: identifier", "pole :: name"})
@NullMarked
package occ.intelligence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
