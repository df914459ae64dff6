/** How cases are kept. */
@NullMarked
package occ.rights.internal;

import org.jspecify.annotations.NullMarked;
