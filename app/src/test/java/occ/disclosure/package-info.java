@NullMarked
package occ.disclosure;

import org.jspecify.annotations.NullMarked;
