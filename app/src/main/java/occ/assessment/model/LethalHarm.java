package occ.assessment.model;

/**
 * When a group is credibly capable of one lethal kind of harm: the factor of physical harm and the factor of
 * capability, and from which value each counts. It leads to advice, never to a band by itself.
 */
public record LethalHarm(String harm, int harmFrom, String capability, int capabilityFrom) {}
