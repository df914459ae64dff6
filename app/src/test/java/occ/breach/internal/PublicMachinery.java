package occ.breach.internal;

/** Machinery that anybody can reach. */
public record PublicMachinery(String wheel) {}
