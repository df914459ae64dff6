package occ.assessment.model;

/** One thing wrong with a model: where (a factor's code, or a part of the model) and what, in a sentence. */
public record ModelProblem(String where, String sentence) {}
