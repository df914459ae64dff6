@NullMarked
package occ.demonstration;

import org.jspecify.annotations.NullMarked;
