@NullMarked
package occ.operations.internal;

import org.jspecify.annotations.NullMarked;
