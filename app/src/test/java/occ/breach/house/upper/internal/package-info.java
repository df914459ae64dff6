/** The machinery of what lies above. */
@NullMarked
package occ.breach.house.upper.internal;

import org.jspecify.annotations.NullMarked;
