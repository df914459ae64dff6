/**
 * Work: what waits for whom. Everybody lands on a page of their own work: what is late, what needs a decision, what is
 * due, what changed. Modules contribute through {@link occ.work.WorkSource}. Long deeds run here as jobs that show
 * their progress and can be cancelled, and a form sent twice is one deed.
 */
@ApplicationModule(
        displayName = "Work",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "reference"})
@NullMarked
package occ.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
