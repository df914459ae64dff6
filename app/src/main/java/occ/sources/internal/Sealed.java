package occ.sources.internal;

/** A sealed text and the number of the key it is sealed to. */
record Sealed(int keyNumber, byte[] bytes) {}
