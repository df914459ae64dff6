/** Numbers about people in a network. Each is advice: what it means and when it misleads is told in the README. */
@NullMarked
package occ.graph.measures;

import org.jspecify.annotations.NullMarked;
