/** Writing the trail. */
@NullMarked
package occ.audit.internal;

import org.jspecify.annotations.NullMarked;
