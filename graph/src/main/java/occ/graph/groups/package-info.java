/** Who belongs together: components, cores and communities. */
@NullMarked
package occ.graph.groups;

import org.jspecify.annotations.NullMarked;
