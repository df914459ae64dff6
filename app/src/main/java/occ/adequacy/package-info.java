/**
 * Adequacy: is the response to every subject what a proportionate response must be? Modules contribute rules and
 * start a clock where something a rule asks for is missing; the clock stops when it is there. A clock past its due
 * time is an exception, with an age, somebody who must act, and a deed that ends it.
 */
@ApplicationModule(
        displayName = "Adequacy",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "faces :: cli", "audit", "access", "reference"})
@NullMarked
package occ.adequacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
