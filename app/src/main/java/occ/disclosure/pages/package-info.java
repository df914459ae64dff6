/** Pages of investigations and their schedules. */
@NullMarked
package occ.disclosure.pages;

import org.jspecify.annotations.NullMarked;
