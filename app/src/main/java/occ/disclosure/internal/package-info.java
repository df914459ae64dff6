/** How investigations, marks and schedules are kept. */
@NullMarked
package occ.disclosure.internal;

import org.jspecify.annotations.NullMarked;
