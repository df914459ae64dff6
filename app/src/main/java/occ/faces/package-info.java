/**
 * Faces: the kits with which modules show themselves. Pages are records with a template of the same name; a
 * {@code Piece} is a part of a page of a module below, made by a module above.
 */
@ApplicationModule(displayName = "Faces", allowedDependencies = "kernel")
@NullMarked
package occ.faces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
