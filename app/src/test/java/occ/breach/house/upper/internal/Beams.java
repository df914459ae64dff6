package occ.breach.house.upper.internal;

/** How the module above works. */
public record Beams(String wood) {}
