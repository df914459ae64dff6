/**
 * Strategy: what a force, a region or the nation puts first for a while, by theme and by the four pillars. Written by one
 * person, approved by another; what is in force stands beside every bid that is scored against it.
 */
@ApplicationModule(
        displayName = "Strategy",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access"})
@NullMarked
package occ.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
