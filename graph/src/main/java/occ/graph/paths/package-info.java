/** How people are connected: neighbourhoods, paths, and the network that joins several. */
@NullMarked
package occ.graph.paths;

import org.jspecify.annotations.NullMarked;
