@NullMarked
package occ.rights;

import org.jspecify.annotations.NullMarked;
