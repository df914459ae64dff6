/** Lies below, and may use nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package occ.breach.house.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
