package occ.demonstration;

/** Disruptions in national numbers, with those who wait for a supervisor, a panel or somebody who looks whether they lasted. */
public interface ManyDisruptions extends Many {}
