/** The pages of people, objects, locations and events, and the forms that add to what is known of them. */
@NullMarked
package occ.pole.pages;

import org.jspecify.annotations.NullMarked;
