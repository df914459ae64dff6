@NullMarked
package occ.knowledge.internal;

import org.jspecify.annotations.NullMarked;
