package occ.mapping.nomination;

/** What can be put forward for the map: a group, a person who does harm, or a weakness that is exploited. */
public sealed interface Nomination permits LightNomination, PriorityIndividual, Vulnerability {}
