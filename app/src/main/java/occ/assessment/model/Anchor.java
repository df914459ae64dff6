package occ.assessment.model;

/** What one value of one factor means: a word for tables, and the sentence a scorer chooses by. */
public record Anchor(int value, String label, String wording) {}
