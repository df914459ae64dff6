/**
 * Threats to life: somebody may be killed or gravely hurt, and we know of it. Anybody raises it from any page; a named
 * duty officer takes it up within minutes, judges whether the risk is real and immediate, decides what is done, and
 * records the warning or why none is given. Clocks run from the first minute, and what is late goes further up the
 * line. Who is on duty stands in a rota, whose gaps are seen before they hurt.
 */
@ApplicationModule(
        displayName = "Threats to life",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "access", "work"})
@NullMarked
package occ.threattolife;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
