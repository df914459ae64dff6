/**
 * Faces: the kits with which modules show themselves, and the sockets through which a module above adds to a
 * page of a module below. Pages are records with a template of the same name; a {@code Panel} is a part of a
 * page contributed from elsewhere.
 */
@ApplicationModule(displayName = "Faces", allowedDependencies = "kernel")
@NullMarked
package occ.faces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
