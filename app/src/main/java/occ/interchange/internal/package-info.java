/** The machinery of interchange: readers of formats, staging, applying and undoing an import. */
@NullMarked
package occ.interchange.internal;

import org.jspecify.annotations.NullMarked;
