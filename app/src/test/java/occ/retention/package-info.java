/** Review, retention and disposal, tested. */
@NullMarked
package occ.retention;

import org.jspecify.annotations.NullMarked;
