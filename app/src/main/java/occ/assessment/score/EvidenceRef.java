package occ.assessment.score;

import java.util.UUID;

/** A graded statement an answer rests on. Whoever shows it asks the owner of statements, as its reader. */
public record EvidenceRef(UUID statement) {}
