/**
 * The tree over the trail and the notes about it, as others specify them: hashes as in RFC 9162, tiles as in C2SP
 * tlog-tiles, heads as in C2SP tlog-checkpoint and signed-note, proofs as in C2SP tlog-proof. Nothing here knows what an
 * entry is.
 */
@NullMarked
package occ.audit.tree;

import org.jspecify.annotations.NullMarked;
