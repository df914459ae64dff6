package occ.assessment;

/** What is still missing from a factor, for the error summary and beside the field. */
public record FactorProblem(String factor, String sentence) {}
