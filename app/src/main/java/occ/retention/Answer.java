package occ.retention;

/** What a reviewer found to one question, and on what it rests. */
public record Answer(Question question, boolean yes, String words) {}
