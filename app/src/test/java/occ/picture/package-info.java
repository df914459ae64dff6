/** The register and the picture, proven on lines made for the purpose. */
@NullMarked
package occ.picture;

import org.jspecify.annotations.NullMarked;
