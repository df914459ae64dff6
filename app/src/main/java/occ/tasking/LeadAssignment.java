package occ.tasking;

/**
 * Who was asked to lead, and what they said. {@code made.why} is the handover note, empty where nobody led before;
 * {@code hasLeft} says that the officer does not work here any more.
 */
public record LeadAssignment(int version, Who officer, Made made, LeadAnswer answer, boolean hasLeft) {}
