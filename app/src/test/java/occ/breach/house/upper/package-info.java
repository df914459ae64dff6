/** Lies above. */
@ApplicationModule
@NullMarked
package occ.breach.house.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
