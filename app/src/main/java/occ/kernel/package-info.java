/**
 * Kernel: the few words every module speaks. Identifiers, the {@link occ.kernel.Actor} who asks, the scales
 * of the field (grade, marking, theme, tier, band) and references that may leave the server. Plain Java,
 * no framework, and deliberately tiny: a word used by one module only belongs to that module.
 */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package occ.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
