/**
 * Reference: what everybody looks up and nobody argues about. The ten regions and their 43 forces, the other
 * tiles of the national picture, partner bodies to begin with, countries, and working days. It comes from small
 * tables of our own in {@code resources/reference}; the policing boundaries' codes are those of the Office for
 * National Statistics.
 */
@ApplicationModule(
        displayName = "Reference",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit", "database"})
@NullMarked
package occ.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
