/** A room of the example. */
@NullMarked
package occ.breach.pages;

import org.jspecify.annotations.NullMarked;
