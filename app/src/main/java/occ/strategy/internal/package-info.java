@NullMarked
package occ.strategy.internal;

import org.jspecify.annotations.NullMarked;
