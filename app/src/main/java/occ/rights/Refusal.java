package occ.rights;

/** Why a deed was refused: a sentence beside the field it is about. */
public record Refusal(String field, String sentence) {}
