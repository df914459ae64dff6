/** Classes that break a rule of the house each, so that the rules can be shown to find them. Nothing uses them. */
@NullMarked
package occ.breach;

import org.jspecify.annotations.NullMarked;
