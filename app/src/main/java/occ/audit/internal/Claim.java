package occ.audit.internal;

/** That the tree of this size has this root, and who says so. */
record Claim(long size, byte[] root, String who) {}
