/** The register, the national picture and the exceptions as pages and files. */
@NullMarked
package occ.picture.pages;

import org.jspecify.annotations.NullMarked;
