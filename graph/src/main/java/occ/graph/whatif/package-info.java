/** What a network would be like otherwise: without somebody, or with a tie that nobody has seen. Advice, never a finding. */
@NullMarked
package occ.graph.whatif;

import org.jspecify.annotations.NullMarked;
