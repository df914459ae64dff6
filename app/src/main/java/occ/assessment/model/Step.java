package occ.assessment.model;

/**
 * One step of an axis of the matrix: reached when at least so many criteria stand at this value or higher. The first
 * step reached decides the level, so raising an answer can never lower it.
 */
public record Step(int atLeast, int value) {}
