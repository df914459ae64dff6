/** The pages of imports: upload, what was found, acceptance by a second person, what came of it, and undoing. */
@NullMarked
package occ.interchange.pages;

import org.jspecify.annotations.NullMarked;
