/** Running jobs and remembering forms already sent. */
@NullMarked
package occ.work.internal;

import org.jspecify.annotations.NullMarked;
