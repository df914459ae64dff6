package occ.assessment;

import java.time.Instant;
import occ.assessment.score.EvidenceRef;
import occ.kernel.Grade;
import occ.pole.SourceKind;

/** A graded statement about the subject or one of its members, as its reader may know it. */
public record EvidenceItem(
        EvidenceRef ref, String about, String said, boolean fact, Grade grade, SourceKind source, Instant recordedAt) {}
