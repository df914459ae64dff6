/**
 * Networks of people, kept in plain arrays. A {@link occ.graph.Graph} is an immutable snapshot, a {@link occ.graph.View}
 * is what one reader may see of it, and every algorithm takes a view: what is hidden neither appears, nor bridges, nor
 * is counted.
 */
@NullMarked
package occ.graph;

import org.jspecify.annotations.NullMarked;
