/** Pages on which somebody asks, and on which a coordination desk settles what was found. */
@NullMarked
package occ.deconfliction.pages;

import org.jspecify.annotations.NullMarked;
