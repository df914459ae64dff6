@NullMarked
package occ.meetings.internal;

import org.jspecify.annotations.NullMarked;
