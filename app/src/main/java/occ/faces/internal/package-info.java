/** How pages are rendered and what is shown when one cannot be. */
@NullMarked
package occ.faces.internal;

import org.jspecify.annotations.NullMarked;
